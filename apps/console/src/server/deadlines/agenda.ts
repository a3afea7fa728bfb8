/** 日程表 Everything dated of a case, the nearest first: one function for the page, the calendar, the feeds and the preview. */
import { type FilingCase, knownOf, type TimedContext } from '@beian/domain/casework'
import { type Happened, noonOf } from '@beian/domain/reading'
import type { Day, EventId, ProcedureId } from '@beian/domain/vocabulary'
import { expiryLines, type OwnDate, ownLines, windowLines } from './further-lines.ts'
import { limitLines } from './limit-lines.ts'
import type { Line } from './line.ts'

/** Dates beside the case: days of events that no stage brings, and own ones. */
export type Beside = {
  readonly told: readonly { readonly event: EventId; readonly day: Day }[]
  readonly own: readonly OwnDate[]
  /** What follows that was opened as cases of their own: they carry their limits on. */
  readonly opened: readonly ProcedureId[]
}

export const nothingBeside: Beside = { told: [], own: [], opened: [] }

export function agendaOf(
  filingCase: FilingCase,
  context: TimedContext,
  { told, own, opened }: Beside,
): readonly Line[] {
  const known = knownOf(filingCase, context)
  const { final, stands } = known.stage
  const givenUp = final === true && stands === null
  const happened = told.map(({ event, day }) => ({ event, at: noonOf(day) }))
  const lines = [
    ...(givenUp ? [] : limitLines(known, context, happened).filter((line) => !isCarriedOn(line))),
    ...(givenUp ? [] : windowLines(known).filter((line) => !isCarriedOn(line))),
    ...(givenUp ? [] : expiryLines(known)),
    ...ownLines(own),
  ]
  return lines.toSorted((a, b) => a.due.day.localeCompare(b.due.day))

  /** A limit from a day that was told here, asked by a case that was opened for it. */
  function isCarriedOn({ topic, follows, from }: Line): boolean {
    if (follows !== null) return opened.includes(follows)
    const asking = known.rulebook.topics.find(({ id }) => id === topic)?.procedures ?? []
    return told.some(({ event }) => event === from?.event) && asking.some((id) => opened.includes(id))
  }
}

/** What would begin to run if this happened, and until when: read before it is recorded. */
export function begunBy(filingCase: FilingCase, context: TimedContext, told: Happened): readonly Line[] {
  return limitLines(knownOf(filingCase, context), context, [told])
    .filter(({ from, ended }) => from?.event === told.event && from.at === told.at && ended === null)
    .toSorted((a, b) => a.due.day.localeCompare(b.due.day))
}
