/** 收到的材料 Files received for a requirement of a case, and how they were judged. */
import type { ReceiptState } from '@beian/domain/casework'
import type { Instant } from '@beian/domain/vocabulary'

export type ReceiptTable = {
  id: string
  case_id: string
  /** That of the case and of the file: the database itself refuses to join two clients. */
  client_id: string
  place: number
  requirement: string
  material: string
  file_id: string
  state: ReceiptState
  /** Sealed JSON: what is wrong with it. */
  comment: Buffer | null
  received_at: Instant
  judged_at: Instant | null
}
