/** 备案号 Numbers granted: public, and therefore searched in clear. */
import type { Instant, NumberKind } from '@beian/domain/vocabulary'

export type NumberTable = {
  case_id: string
  subject_id: string
  place: number
  kind: NumberKind
  number: string
  granted_at: Instant
  /** JSON: mistyped values that stood here before. */
  earlier: string
}
