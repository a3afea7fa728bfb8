/** 费用 What a case costs the client, line by line, in fen; statutory charges are never stored: the book tells them. */
import type { Day, Instant } from '@beian/domain/vocabulary'

/** A provider's price or an agency's own. */
export type FeeKind = 'provider' | 'agency'

export type FeeLineTable = {
  id: string
  case_id: string
  place: number
  kind: FeeKind
  /** The fee of the book it follows; null: somebody's own line. */
  fee: string | null
  /** Sealed: people's own words. */
  title: Buffer | null
  /** Whole fen; null: not agreed yet. */
  amount_fen: number | null
  /** Owed only once the case has reached its end. */
  on_success: 0 | 1
  paid_on: Day | null
  added_at: Instant
  added_by: string
  rev: number
}
