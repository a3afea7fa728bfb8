/** 办理事项 The procedure that was named; the options have already refused any other word. */
import { type ProcedureId, procedureIds } from '@beian/domain/vocabulary'

export function asProcedure(word: string | undefined): ProcedureId | undefined {
  return procedureIds.find((id) => id === word)
}
