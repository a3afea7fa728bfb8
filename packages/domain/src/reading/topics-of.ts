/** The questions that a procedure asks, in the order of the book. */
import type { Rulebook } from '../rulebook/rulebook.ts'
import type { Topic } from '../rulebook/topic.ts'
import type { ProcedureId } from '../vocabulary/regime.ts'

export function topicsOf(book: Rulebook, procedure: ProcedureId): readonly Topic[] {
  return book.topics.filter((topic) => topic.procedures.includes(procedure))
}
