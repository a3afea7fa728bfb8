/** Sessions and failed attempts to open one. Of a session's secret only the SHA-256 is here. */
import type { Instant } from '@beian/domain/vocabulary'

export type SessionTable = {
  id: string
  secret_digest: string
  user_id: string
  created_at: Instant
  seen_at: Instant
  /** When the password was last given. */
  proved_at: Instant
  /** Browser and system in one word each, for the list of own sessions. */
  device: string
  ended_at: Instant | null
}

export type AttemptTable = {
  /** Keyed digest of the sign-in name, whether or not an account has it. */
  account: string
  failures: number
  last_at: Instant
}
