/** 不再相符 What was right when it was typed and no longer fits what was typed since, or this procedure: a number its document, a document its nature, a form it is not for. */
import { type FactValue, facts } from '../../vocabulary/facts/index.ts'
import type { Subject } from '../../vocabulary/noun.ts'
import type { Known } from '../deciding/context.ts'
import { formatOf } from '../facts/format-of.ts'
import { wordTitle } from '../facts/options.ts'
import { readFact } from '../facts/read-fact.ts'
import { type Detail, detailOf } from '../problems.ts'
import { type IntakeField, intakeOf } from './intake.ts'

export type Misfit = { readonly code: string; readonly subject: Subject; readonly detail: Detail }

/** Of several words one that is offered will do: a person may have a part in other procedures as well. */
const wordsOf = (value: FactValue) => [value].flat() as readonly string[]

function detailsOf({ key, options }: IntakeField, { facts: known }: Subject): readonly Detail[] {
  const value = known[key]
  if (value === undefined) return []
  if (options !== undefined && !wordsOf(value).some((word) => options.includes(word))) {
    const [strange = ''] = wordsOf(value)
    return [detailOf('not-an-option', { fact: facts[key].title, value: wordTitle(key, strange) }, key)]
  }
  const reading = readFact(key, value, known)
  return reading.ok ? [] : reading.problems
}

/** Only facts the form shows: what is not asked of such a principal cannot be put right there. */
export function misfitsOf(known: Known): readonly Misfit[] {
  const fields = intakeOf(known).flatMap(({ entries }) =>
    entries.flatMap(({ subject, fields: all }) => all.map((field) => ({ subject, field }))),
  )
  return fields.flatMap(({ subject, field }) => {
    const code = formatOf(field.key, subject.facts) ?? 'fact-misfit'
    return detailsOf(field, subject).map((detail) => ({ code, subject, detail }))
  })
}
