/** 后续案件 A case that was opened because another one was done. */
import type { ProcedureId } from '@beian/domain/vocabulary'

export type FollowUpTable = { case_id: string; follows: string; procedure: ProcedureId }
