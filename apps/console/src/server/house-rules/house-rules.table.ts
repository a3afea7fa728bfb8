/** 内部规则 What an agency asks beyond the law: a question of its own, or its answer to one of the book. Never a law. */
import type { Instant } from '@beian/domain/vocabulary'

export type HouseRuleTable = {
  id: string
  /** JSON, checked by the dataset’s schema. */
  definition: string
  added_at: Instant
  added_by: string
  withdrawn_at: Instant | null
}
