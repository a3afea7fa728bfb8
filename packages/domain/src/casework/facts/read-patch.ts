/** 读入一组 Several facts of one subject as typed: all are read, or none is kept and every problem is listed. */
import { nounOf } from '../../reading/view.ts'
import { type FactKey, type Facts, factKeys, facts } from '../../vocabulary/facts/index.ts'
import { type Noun, type Subject } from '../../vocabulary/noun.ts'
import type { RecordedFacts } from '../change.ts'
import type { FactsPatch } from '../command.ts'
import { nounTitles } from '../noun-titles.ts'
import { type Detail, detailOf } from '../problems.ts'
import { type FactReading, type Forgiven, isBlank, readFact } from './read-fact.ts'

export type PatchReading =
  | { readonly ok: true; readonly facts: RecordedFacts; readonly forgiven: readonly Forgiven[] }
  | { readonly ok: false; readonly problems: readonly [Detail, ...Detail[]] }

function misplaced(name: string, noun: Noun): Detail | undefined {
  const key = factKeys.find((one) => one === name)
  if (key === undefined) return detailOf('fact-unknown', { fact: name }, name)
  const fact = facts[key].title
  if (facts[key].from !== undefined) return detailOf('fact-not-asked', { fact }, name)
  return nounOf(key) === noun ? undefined : detailOf('fact-of-another', { fact, noun: nounTitles[noun] }, name)
}

/** The facts as they would be known if everything typed were right. */
function merged(known: Facts, patch: Readonly<Record<string, unknown>>): Facts {
  const typed = Object.entries(patch).filter(([, raw]) => !isBlank(raw))
  const forgotten = typed.flatMap(([key, raw]) => (raw === null ? [key] : []))
  const all = { ...known, ...Object.fromEntries(typed) }
  return Object.fromEntries(Object.entries(all).filter(([key]) => !forgotten.includes(key)))
}

/** Only what differs from what is known comes back. */
export function readPatch(subject: Pick<Subject, 'noun' | 'facts'>, patch: FactsPatch): PatchReading {
  const known = merged(subject.facts, patch)
  const recorded: [string, unknown][] = []
  const problems: Detail[] = []
  const forgiven: Forgiven[] = []
  for (const [name, raw] of Object.entries(patch)) {
    const fault = misplaced(name, subject.noun)
    if (fault !== undefined) problems.push(fault)
    else if (raw === null) recorded.push([name, null])
    else if (!isBlank(raw)) take(readFact(name as FactKey, raw, known), name)
  }
  function take(reading: FactReading, name: string) {
    if (!reading.ok) return problems.push(...reading.problems)
    forgiven.push(...reading.forgiven)
    return recorded.push([name, reading.value])
  }
  const [first, ...others] = problems
  if (first !== undefined) return { ok: false, problems: [first, ...others] }
  const differs = ([name, value]: [string, unknown]) =>
    JSON.stringify(value) !== JSON.stringify(subject.facts[name as FactKey] ?? null)
  return { ok: true, facts: Object.fromEntries(recorded.filter(differs)), forgiven }
}
