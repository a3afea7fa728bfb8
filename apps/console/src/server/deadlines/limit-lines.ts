/** 期限 The limits of a case, and those of what follows it once it is done: police filing, renewal. */
import { publishedCalendar } from '@beian/domain/calendar'
import { type CaseLimit, type Known, limits, type TimedContext, viewOf } from '@beian/domain/casework'
import { deadlines, type Happened, limitTitle, noonOf } from '@beian/domain/reading'
import type { Limit, Procedure } from '@beian/domain/rulebook'
import { type EventId, type ProcedureId, subjectRef } from '@beian/domain/vocabulary'
import type { Line } from './line.ts'
import { pausedLimit } from './pauses.ts'

/** What people told beside the case's own way: the service opened, a change is planned. */
export type Told = readonly Happened[]

export function limitLines(known: Known, context: TimedContext, told: Told): readonly Line[] {
  const { filingCase } = known
  const calendar = context.calendar ?? publishedCalendar
  const all = limits({ ...filingCase, happened: inOrder([...filingCase.happened, ...told]) }, context)
  const own = all.map((limit) => {
    const line = lineOf(limit, null)
    const { due, ended, pausedSince } = pausedLimit(known, limit, calendar)
    return { ...line, due, ended, pausedSince }
  })
  return [...own, ...followingLines(known, context, [...told, ...expectedBy(known, all)])]
}

const inOrder = (happened: readonly Happened[]) => happened.toSorted((a, b) => a.at.localeCompare(b.at))

/** A limit that nothing in the case's own way can end runs until that event comes of itself: the licence expires. */
function expectedBy({ procedure }: Known, all: readonly CaseLimit[]): readonly Happened[] {
  const reached = new Set(eventsOf(procedure))
  return all.flatMap(({ kind, topic, ended, disputed, due }) => {
    const { demand } = topic
    const [event, ...others] = 'until' in demand ? demand.until : []
    const comes = kind === 'time-limit' && event !== undefined && others.length === 0 && !reached.has(event)
    return comes && !ended && !disputed ? [{ event, at: noonOf(due.day) }] : []
  })
}

/** What follows runs from days that were told or are known to come, never from the events of the case that is over. */
function followingLines(known: Known, context: TimedContext, happened: readonly Happened[]): readonly Line[] {
  const { rulebook, procedure, stage } = known
  if (!stage.final || stage.stands === null) return []
  const timeline = { view: viewOf(known), calendar: context.calendar ?? publishedCalendar, happened }
  return (procedure.followedBy ?? []).flatMap((follows) =>
    deadlines(rulebook, follows, timeline)
      // What the case's own procedure asks too stands among its own limits already.
      .filter(({ topic }) => !topic.procedures.includes(procedure.id))
      .map((limit) => ({
        ...lineOf({ ...limit, disputed: false }, follows),
        expected: limit.from.at > context.at,
      })),
  )
}

function lineOf(limit: CaseLimit, follows: ProcedureId | null): Line {
  const { key, topic, kind, layer, who, from, direction, due, earliest, ended, ifSilent, text, by, disputed } = limit
  return {
    key: ['limit', follows ?? '', key, by.statement.claim ?? ''].join('|'),
    source: 'limit',
    follows,
    topic: topic.id,
    title: limitTitle(topic),
    label: null,
    subject: subjectRefOf(key),
    text,
    ref: by.ref,
    layer,
    kind,
    who,
    direction,
    from,
    expected: false,
    begins: null,
    earliest: earliest ?? null,
    due,
    unmoved: due.day,
    disputed,
    working: (by.statement.value as Limit).unit.endsWith('working-day'),
    ended: ended ?? null,
    ifSilent: ifSilent?.deems ?? null,
    pausedSince: null,
    ownId: null,
  }
}

/** `topic[.part][+layer]/noun:id` */
function subjectRefOf(key: string): string | null {
  const ref = key.slice(key.indexOf('/') + 1)
  return ref === subjectRef({ noun: 'case', id: 'case' }) ? null : ref
}

/** Events that may be told of a case: limits of it or of what follows begin with them, and no stage here or there goes on by them. */
export function tellable({ rulebook, procedure }: Known): readonly EventId[] {
  const following = (procedure.followedBy ?? []).flatMap((id) => rulebook.procedures[id] ?? [])
  const reached = new Set([...eventsOf(procedure), ...following.flatMap(movesOf)])
  const asked = [procedure, ...following].map(({ id }) => id)
  const begin = rulebook.topics
    .filter(({ procedures }) => procedures.some((id) => asked.includes(id)))
    .flatMap(({ demand }) => ('until' in demand ? [demand.after, 'before' in demand ? demand.before : undefined] : []))
  return [...new Set(begin)].flatMap((event) => (event === undefined || reached.has(event) ? [] : event))
}

function eventsOf({ stages }: Procedure): readonly string[] {
  return stages.flatMap(({ on }) => Object.keys(on))
}

/** Not those that a stage only takes note of and stays. */
function movesOf({ stages }: Procedure): readonly string[] {
  return stages.flatMap(({ id, on }) => Object.entries(on).flatMap(([event, to]) => (to === id ? [] : event)))
}
