/** 接入商账号 A client's accounts at providers: whose they are and who holds them. There is no place for a password. */
import type { Instant } from '@beian/domain/vocabulary'

export const accountOwners = ['client', 'agency', 'other'] as const

export type AccountTable = {
  id: string
  client_id: string
  provider: string
  belongs_to: (typeof accountOwners)[number]
  /** Sealed JSON: a hint at the login name, who holds it, a note. */
  words: Buffer
  added_at: Instant
  removed_at: Instant | null
  rev: number
}
