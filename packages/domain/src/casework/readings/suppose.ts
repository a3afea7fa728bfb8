/** 假设 A case as it would be seen if facts of its subjects were others: the case itself stays as it is. */
import type { CaseView } from '../../reading/view.ts'
import type { Facts } from '../../vocabulary/facts/index.ts'
import type { SubjectId } from '../../vocabulary/noun.ts'

/** `facts`: by subject, what stands in for its own. */
export function suppose(view: CaseView, facts: Readonly<Record<SubjectId, Facts>>): CaseView {
  return { ...view, subjects: view.subjects.map((one) => ({ ...one, facts: { ...one.facts, ...facts[one.id] } })) }
}
