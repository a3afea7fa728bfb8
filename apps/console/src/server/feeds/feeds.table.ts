/** 日历订阅 Secret addresses at which a calendar program reads what is due. Only the digest of the secret is stored. */
import type { Instant } from '@beian/domain/vocabulary'

export type FeedTable = {
  id: string
  user_id: string
  secret_digest: string
  scope: 'mine' | 'everybody'
  /** Sealed: what its owner calls it. */
  label: Buffer | null
  made_at: Instant
  last_read_at: Instant | null
  revoked_at: Instant | null
}
