/** Data keys: one for the house, one for each client; destroying a client's row makes all its data unreadable. */
import type { Instant } from '@beian/domain/vocabulary'

export type DataKeyTable = {
  /** 32 hex digits; stands in the header of everything sealed with it. */
  id: string
  /** `house` or a client's id. */
  scope: string
  /** The key, sealed with a key of the key ring; null once destroyed. */
  wrapped: Buffer | null
  /** Which key of the key ring. */
  wrapped_by: string
  created_at: Instant
  destroyed_at: Instant | null
}
