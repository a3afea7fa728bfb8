/** 客户 Who pays us. The principal that files is a table of its own. */
import type { Instant } from '@beian/domain/vocabulary'

export type ClientTable = {
  id: string
  name: string
  /** Sealed. */
  contact_name: Buffer | null
  contact_phone: Buffer | null
  /** Keyed digest of the canonical phone: finds the same phone at another client. */
  contact_phone_lookup: string | null
  note: Buffer | null
  created_at: Instant
  created_by: string
  rev: number
}
