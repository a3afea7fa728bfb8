/** The people who work here, and the one-time links by which they come in. */
import type { Instant, Language } from '@beian/domain/vocabulary'

/** 管理员 · 顾问. An administrator also works on cases and looks after the team. */
export const roles = ['administrator', 'consultant'] as const
export type Role = (typeof roles)[number]

export type UserTable = {
  id: string
  /** Shown beside what the person did. */
  name: string
  sign_in_name: string
  /** NFKC, lower case: the one compared, unique. */
  sign_in_name_folded: string
  role: Role
  language: Language
  password_hash: string
  /** Sealed; set once the second factor is confirmed. */
  totp_secret: Buffer | null
  /** The last 30-second step that was accepted: none is accepted twice. */
  totp_step: number | null
  created_at: Instant
  disabled_at: Instant | null
  rev: number
}

export type InvitationTable = {
  id: string
  secret_digest: string
  /** `set-up` makes the first administrator; `renewal` gives an existing user a new password. */
  kind: 'set-up' | 'invitation' | 'renewal'
  role: Role
  /** For whom: the name the administrator wrote. */
  name: string | null
  /** Only for a renewal. */
  user_id: string | null
  created_by: string | null
  created_at: Instant
  expires_at: Instant
  used_at: Instant | null
  revoked_at: Instant | null
}
