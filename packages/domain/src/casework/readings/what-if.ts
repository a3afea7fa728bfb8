/** 如果 A case with other facts, or on another day, beside what it is: what is asked, what is found, and what runs out when. */
import { publishedCalendar } from '../../calendar/index.ts'
import { topicsOf, type WhatIf, whatIf } from '../../reading/index.ts'
import { requirementsOn } from '../../reading/requirements.ts'
import type { Facts } from '../../vocabulary/facts/index.ts'
import { dayOf, type Instant } from '../../vocabulary/instant.ts'
import type { SubjectId } from '../../vocabulary/noun.ts'
import { knownOf, viewOf } from '../deciding/context.ts'
import type { FilingCase } from '../filing-case.ts'
import { type CaseLimit, limitsIn, type TimedContext } from './limits.ts'
import { suppose } from './suppose.ts'

/** What is supposed: facts that stand in for those of a subject, another moment to judge at. */
export type Supposed = { readonly at?: Instant; readonly facts?: Readonly<Record<SubjectId, Facts>> }

export type CaseWhatIf = WhatIf & {
  /** How many requirements are the same. */
  readonly same: number
  readonly limits: {
    readonly came: readonly CaseLimit[]
    readonly went: readonly CaseLimit[]
    readonly moved: readonly { readonly before: CaseLimit; readonly after: CaseLimit }[]
  }
}

/** Claims of a dispute stand side by side under one key. */
const limitKey = ({ key, by }: CaseLimit) => `${key}|${by.statement.claim ?? ''}`

function movedBetween(before: readonly CaseLimit[], after: readonly CaseLimit[]): CaseWhatIf['limits'] {
  const byKey = (all: readonly CaseLimit[]) => new Map(all.map((one) => [limitKey(one), one]))
  const [was, is] = [byKey(before), byKey(after)]
  return {
    came: after.filter((one) => !was.has(limitKey(one))),
    went: before.filter((one) => !is.has(limitKey(one))),
    moved: after.flatMap((one) => {
      const old = was.get(limitKey(one))
      if (old === undefined || (old.due.day === one.due.day && old.text.zh === one.text.zh)) return []
      return [{ before: old, after: one }]
    }),
  }
}

/** Nobody's register is asked about what is only supposed: what it knows of the subjects stays. */
export function caseWhatIf(
  filingCase: FilingCase,
  { calendar = publishedCalendar, ...context }: TimedContext,
  { at, facts = {} }: Supposed,
): CaseWhatIf {
  const known = knownOf(filingCase, context)
  const { rulebook, procedure } = known
  const before = viewOf(known)
  const after = { ...suppose(before, facts), at: at ?? before.at }
  const { happened } = filingCase
  const byThen = at === undefined ? happened : happened.filter((one) => dayOf(one.at) <= dayOf(at))
  const differences = whatIf(rulebook, procedure.id, { before, after })
  const asked = requirementsOn(rulebook, topicsOf(rulebook, procedure.id), after).asked.length
  return {
    ...differences,
    same: asked - differences.came.length - differences.changed.length,
    limits: movedBetween(
      limitsIn(known, { view: before, happened, calendar }),
      limitsIn(known, { view: after, happened: byThen, calendar }),
    ),
  }
}
