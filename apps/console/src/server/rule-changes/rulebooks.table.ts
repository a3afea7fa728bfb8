/** 规则书 Books that were loaded, and each that came with the program: a case stays on its own until the newer one is accepted. */
import type { Day, Instant } from '@beian/domain/vocabulary'

export type RulebookTable = {
  /** SHA-256 of what it says. */
  id: string
  origin: 'built-in' | 'loaded'
  as_of: Day
  /** The dataset as JSON, compressed. */
  content: Buffer
  loaded_at: Instant
  loaded_by: string | null
}

/** Which book a case follows; a case without a row follows the one that comes with the program. */
export type CaseBookTable = { case_id: string; book: string }
