/** 查询留痕 That somebody looked a number up by hand: who, when, where, what stood there, and the screenshot with its hash. */
import type { Instant } from '@beian/domain/vocabulary'

export const evidencePlaces = ['ministry-register', 'police-register', 'provider-console', 'website'] as const
export type EvidencePlace = (typeof evidencePlaces)[number]

export type EvidenceTable = {
  id: string
  case_id: string
  place: EvidencePlace
  looked_at: Instant
  looked_by: string
  /** As it stood there; null: none was shown. */
  number: string | null
  /** Whether everything there agrees with the case. */
  agrees: 0 | 1
  file_id: string | null
  /** Of the picture's content, so that it can be shown to be the same later. */
  sha256: string | null
  /** Sealed: people's own words. */
  note: Buffer | null
}
