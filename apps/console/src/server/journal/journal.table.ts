/** The journal: who did what, when, to what. Append-only, chained, and free of personal values. */
import type { Instant } from '@beian/domain/vocabulary'

export type JournalTable = {
  /** 1, 2, 3 … without a gap. */
  seq: number
  at: Instant
  /** A user's id, `nobody` before sign-in, `console` for the program itself. */
  actor: string
  /** Room and past participle: `session.signed-in`. */
  action: string
  client_id: string | null
  case_id: string | null
  /** `user:<id>`, `client:<id>`. */
  subject: string | null
  /** JSON array: names of the fields that were set, never their values. */
  fields: string
  /** JSON object of codes and counts: `{"role":"consultant"}`. */
  details: string
  previous_hash: string
  /** SHA-256 over the canonical JSON of everything above. */
  hash: string
}

/** Why it was done, where somebody said so; with the client's key it goes, the entry stays. */
export type JournalWordsTable = {
  seq: number
  /** Sealed. */
  words: Buffer
}
