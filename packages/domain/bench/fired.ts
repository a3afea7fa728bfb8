/** What every engine of the benchmark is asked for: the questions found fault with, by id, part and layer. */
import { found } from '../src/reading/found.ts'
import type { CaseView } from '../src/reading/view.ts'
import { rulebook } from '../src/rulebook/index.ts'
import type { ProcedureId } from '../src/vocabulary/regime.ts'

export const PROCEDURE: ProcedureId = 'first-filing'

export const slotName = (topic: string, part: string, layer: string): string => `${topic}|${part}|${layer}`

export function firedByEngine(view: CaseView, book = rulebook): readonly string[] {
  return found(book, PROCEDURE, view).map(({ answer }) => slotName(answer.topic.id, answer.part, answer.layer))
}
