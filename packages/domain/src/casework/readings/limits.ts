/** 期限 The limits that run, or ran, in a case, each with whether sources disagree on it and nobody has decided. */
import { type Calendar, publishedCalendar } from '../../calendar/index.ts'
import { type CaseView, countingAnswers, type Deadline, deadlines, type Happened } from '../../reading/index.ts'
import { requirementKey } from '../../reading/requirements.ts'
import { type Context, type Known, knownOf, viewOf } from '../deciding/context.ts'
import type { FilingCase } from '../filing-case.ts'

/** A calendar with a year added at run time stands in for the published one. */
export type TimedContext = Context & { readonly calendar?: Calendar }
export type CaseLimit = Deadline & { readonly disputed: boolean }

export function limitsOf(known: Known, calendar: Calendar): readonly CaseLimit[] {
  return limitsIn(known, { view: viewOf(known), happened: known.filingCase.happened, calendar })
}

type Timeline = { readonly view: CaseView; readonly happened: readonly Happened[]; readonly calendar: Calendar }

/** The same with other facts, or on another day. */
export function limitsIn(
  { rulebook, procedure }: Pick<Known, 'rulebook' | 'procedure'>,
  { view, happened, calendar }: Timeline,
): readonly CaseLimit[] {
  const disputed = ({ topic, key }: Deadline) =>
    countingAnswers(rulebook, topic, view).some((answer) => answer.is === 'disputed' && requirementKey(answer) === key)
  return deadlines(rulebook, procedure.id, { view, calendar, happened }).map((one) => ({
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
