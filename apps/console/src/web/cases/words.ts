/** The procedures with all the book says of them: for pages that need more than their titles. */
import { type Procedure, procedures } from '@beian/domain/rulebook'
import type { ProcedureId, Text } from '@beian/domain/vocabulary'
import { say } from '../text/language.ts'

export * from './near.ts'

const described: { readonly [P in ProcedureId]?: Procedure } = procedures

export const procedureList: readonly Procedure[] = Object.values(described)

export function procedureOf(id: ProcedureId): Procedure | undefined {
  return described[id]
}

export function procedureTitle(id: ProcedureId): Text {
  return described[id]?.title ?? { zh: id, en: id }
}

export function stageTitle(procedure: ProcedureId, stage: string): string {
  const found = described[procedure]?.stages.find(({ id }) => id === stage)
  return found ? say(found.title) : stage
}
