/** A line of a checklist with the forms of service for which it does not count, or for which alone. */

import type { Procedure } from '@beian/domain/rulebook'
import type { Line, Whose } from './case-guide.ts'
import { type Form, notAskedOf } from './forms.ts'
import { keptIn } from './kept.ts'
import { keyOf } from './saying.ts'

export type Marked = { readonly line: Line; readonly not: readonly Form[]; readonly only: readonly Form[] }
type Marks = Partial<Omit<Marked, 'line'>>

const kept = new WeakMap<Line, Map<string, Marked>>()
const idsOf = (forms: readonly Form[]) => forms.map(({ id }) => id).join()

/** The same line with the same marks is the same thing, so that it is drawn once. */
export function withMarks(line: Line, { not = [], only = [] }: Marks = {}): Marked {
  const byMarks = keptIn(kept, line, () => new Map<string, Marked>())
  return keptIn(byMarks, `${idsOf(not)} ${idsOf(only)}`, () => ({ line, not, only }))
}

export function marked(procedure: Procedure, whose: Whose, line: Line): Marked {
  return withMarks(line, { not: notAskedOf(procedure, whose, keyOf(line)) })
}

/** Whether two say the same of the same forms. */
export function sameAs({ line, not, only }: Marked): string {
  return `${keyOf(line)} ${idsOf(not)} ${idsOf(only)}`
}
