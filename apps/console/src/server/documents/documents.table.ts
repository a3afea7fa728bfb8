/** 文书 What the rooms of documents keep: words told for one document, those of the agency, and its own templates. */
import type { Instant } from '@beian/domain/vocabulary'

/** Documents themselves are never kept: each is written when somebody asks for it. */
export type DocumentWordsTable = {
  case_id: string
  kind: string
  subject_id: string
  /** Sealed with the client's key: JSON of particulars. */
  words: Buffer
  rev: number
}

/** What is the same in all cases of the agency. */
export type AgencyWordsTable = {
  id: string
  /** Sealed with the house's key. */
  words: Buffer
}

export type DocumentTemplateTable = {
  kind: string
  /** Sealed with the house's key: JSON of the file's name and its content. */
  template: Buffer
  bytes: number
  placed_at: Instant
  placed_by: string
}
