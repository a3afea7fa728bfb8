/** 轮次 What was sent, frozen, and what was answered. */
import type { Instant } from '@beian/domain/vocabulary'

export type RoundTable = {
  case_id: string
  number: number
  /** The access provider it went to; empty where it went to an authority at once. */
  provider: string
  submitted_at: Instant
  /** The revision of the case that was sent. */
  revision: number
  /** JSON: subjects with their ordinary facts, receipts, requirements and findings as they were. */
  frozen: string
  /** Sealed JSON: the sensitive facts as they were sent, by subject. */
  sealed: Buffer
  /** Sealed JSON: the answers with their reasons, in the authority's own words. */
  answers: Buffer
  /** JSON: which person was through with which event, and when. */
  through: string
}
