/** 条件是否成立 Whether a `when` holds: yes, no, or which facts would tell. A no beats what is unknown. */

import type { Plain, When } from '../rulebook/topic.ts'
import type { FactKey, FactValue } from '../vocabulary/facts/index.ts'
import type { Subject } from '../vocabulary/noun.ts'
import { type CaseView, known } from './view.ts'

export type Holding =
  | { readonly is: 'yes' }
  | { readonly is: 'no' }
  | { readonly is: 'needs'; readonly facts: readonly FactKey[] }

export function meets(value: FactValue, wanted: Plain | readonly Plain[]): boolean {
  const values = Array.isArray(value) ? value : [value]
  const options = Array.isArray(wanted) ? wanted : [wanted]
  return values.some((one) => options.includes(one))
}

export function holds(view: CaseView, subject: Subject, when: When = {}): Holding {
  const missing: FactKey[] = []
  for (const [name, wanted] of Object.entries(when)) {
    const key = name as FactKey
    const value = known(view, subject, key)
    if (value === undefined) missing.push(key)
    else if (!meets(value, wanted)) return { is: 'no' }
  }
  return missing.length === 0 ? { is: 'yes' } : { is: 'needs', facts: missing }
}
