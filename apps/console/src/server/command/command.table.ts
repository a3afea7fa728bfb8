/** What was answered to which key: the same command sent again gets the same answer and has no second effect. */
import type { Instant } from '@beian/domain/vocabulary'

export type CommandTable = {
  /** Who sent it; keys of two people never meet. */
  user_id: string
  key: string
  /** The procedure's path, `team.invite`. */
  path: string
  /** Keyed digest of the input: the same key with another input is refused. */
  input_digest: string
  /** The answer as JSON, sealed: it may hold what only its asker may see. */
  answer: Buffer
  at: Instant
}
