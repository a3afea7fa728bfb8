/** 退回理由 Why rounds came back, as codes without a word of anybody: what statistics count. */
import type { EventId, Instant } from '@beian/domain/vocabulary'

export type ReturnReasonTable = {
  case_id: string
  round: number
  /** Its place among the round's answers, and among the answer's reasons. */
  answer: number
  place: number
  event: EventId
  at: Instant
  /** The entry of the catalogue; null: nobody said which. */
  catalogue: string | null
  path: string | null
}
