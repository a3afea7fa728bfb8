/** 例子 An example's facts as a case: one subject of each noun, or the subjects as they stand. */
import type { Given } from '../rulebook/topic.ts'
import type { Day } from '../vocabulary/day.ts'
import type { FactKey, Facts } from '../vocabulary/facts/index.ts'
import type { Instant } from '../vocabulary/instant.ts'
import type { Noun, Subject } from '../vocabulary/noun.ts'
import { type CaseView, nounOf, type Register } from './view.ts'

const single: readonly { readonly noun: Noun; readonly id: string; readonly parent?: string }[] = [
  { noun: 'case', id: 'case' },
  { noun: 'principal', id: 'principal' },
  { noun: 'person', id: 'p1' },
  { noun: 'service', id: 's1' },
  { noun: 'domain-name', id: 'd1', parent: 's1' },
]

function factsWhere(all: Facts, keep: (key: FactKey) => boolean): Facts {
  return Object.fromEntries(Object.entries(all).filter(([key]) => keep(key as FactKey)))
}

/** Noon in China on that day: the moment at which an example is judged. */
export function noonOf(day: Day): Instant {
  return `${day}T04:00:00.000Z`
}

/** Register facts of an example stand among the subject's facts; they move to the register here. */
export function viewOfGiven(given: Given, on: Day): CaseView {
  const subjects = Array.isArray(given)
    ? (given as readonly Subject[])
    : single.map((one) => ({
        ...one,
        facts: factsWhere(given as Facts, (key) => nounOf(key) === one.noun || nounOf(key) === 'register'),
      }))
  const register: Register = Object.fromEntries(
    subjects.map(({ id, facts }) => [id, factsWhere(facts, (key) => nounOf(key) === 'register')]),
  )
  const own = subjects.map((one) => ({ ...one, facts: factsWhere(one.facts, (key) => nounOf(key) !== 'register') }))
  return { subjects: own, register, at: noonOf(on) }
}
