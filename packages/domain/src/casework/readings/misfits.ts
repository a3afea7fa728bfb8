/** 不再相符 What was right when it was typed and no longer fits what was typed since: a number its document, a document its nature. */
import { type FactKey, facts } from '../../vocabulary/facts/index.ts'
import type { Subject } from '../../vocabulary/noun.ts'
import type { Known } from '../deciding/context.ts'
import { formatOf } from '../facts/format-of.ts'
import { choicesOf, wordTitle } from '../facts/options.ts'
import { readFact } from '../facts/read-fact.ts'
import { type Detail, detailOf } from '../problems.ts'
import { intakeOf } from './intake.ts'

export type Misfit = { readonly code: string; readonly subject: Subject; readonly detail: Detail }

function detailsOf(key: FactKey, { facts: known }: Subject): readonly Detail[] {
  const value = known[key]
  if (value === undefined) return []
  if (facts[key].kind === 'word' && !Object.hasOwn(choicesOf(key, known), value as string)) {
    return [detailOf('not-an-option', { fact: facts[key].title, value: wordTitle(key, value as string) }, key)]
  }
  const reading = readFact(key, value, known)
  return reading.ok ? [] : reading.problems
}

/** Only facts the form shows: what is not asked of such a principal cannot be put right there. */
export function misfitsOf(known: Known): readonly Misfit[] {
  const fields = intakeOf(known).flatMap(({ entries }) =>
    entries.flatMap(({ subject, fields: all }) => all.map(({ key }) => ({ subject, key }))),
  )
  return fields.flatMap(({ subject, key }) => {
    const code = formatOf(key, subject.facts) ?? 'fact-misfit'
    return detailsOf(key, subject).map((detail) => ({ code, subject, detail }))
  })
}
