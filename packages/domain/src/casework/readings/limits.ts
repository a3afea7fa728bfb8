/** 期限 The limits that run, or ran, in a case, each with whether sources disagree on it and nobody has decided. */
import { type Calendar, publishedCalendar } from '../../calendar/index.ts'
import { type CaseView, countingAnswers, type Deadline, deadlines, type Happened } from '../../reading/index.ts'
import { requirementKey } from '../../reading/requirements.ts'
import type { Day } from '../../vocabulary/day.ts'
import { dayOf } from '../../vocabulary/instant.ts'
import { type Context, type Known, knownOf, viewOf } from '../deciding/context.ts'
import type { FilingCase } from '../filing-case.ts'

/** A calendar with a year added at run time stands in for the published one. */
export type TimedContext = Context & {
  readonly calendar?: Calendar
  /** Whether the client was asked since the case came to its stage. Absent: nobody keeps account of it. */
  readonly asked?: boolean
}
export type CaseLimit = Deadline & { readonly disputed: boolean }

export function limitsOf(known: Known, calendar: Calendar): readonly CaseLimit[] {
  const { filingCase, at } = known
  return limitsIn(known, { view: viewOf(known), happened: filingCase.happened, calendar, today: dayOf(at) })
}

type Timeline = {
  readonly view: CaseView
  readonly happened: readonly Happened[]
  readonly calendar: Calendar
  /** By which silence is counted; absent: the day of the view. A case under review is judged by the day it was sent, but time goes on. */
  readonly today?: Day
}

/** The same with other facts, or on another day. */
export function limitsIn(
  { rulebook, procedure }: Pick<Known, 'rulebook' | 'procedure'>,
  { view, ...timeline }: Timeline,
): readonly CaseLimit[] {
  const disputed = ({ topic, key }: Deadline) =>
    countingAnswers(rulebook, topic, view).some((answer) => answer.is === 'disputed' && requirementKey(answer) === key)
  return deadlines(rulebook, procedure.id, { view, ...timeline }).map((one) => ({
    ...one,
    disputed: disputed(one),
  }))
}

/** The nearest first; claims of a dispute stand beside each other, each with its own date. */
export function limits(
  filingCase: FilingCase,
  { calendar = publishedCalendar, ...context }: TimedContext,
): readonly CaseLimit[] {
  return limitsOf(knownOf(filingCase, context), calendar)
}
