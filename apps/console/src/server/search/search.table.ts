/** 检索 What can be found: one row for each client and each thing of a case; its words stand in the full-text index. */

/** Each kind has a stretch of row numbers of its own, so that the newest of one kind are read from one end of it. */
export const foundKinds = [
  'client',
  'case',
  'principal',
  'person',
  'service',
  'domain-name',
  'number',
  'document',
  'rejection',
] as const
export type FoundKind = (typeof foundKinds)[number]

export type SearchEntryTable = {
  /** The row of the full-text index with its words. */
  id: number
  kind: FoundKind
  /** Which of its case: subject, place of the receipt, round and answer. Empty for a client or a case itself. */
  ref: string
  /** Of a client. Null for a case and what belongs to it. */
  client_id: string | null
  case_id: string | null
  /** What is shown. Null where it is sealed, or told by the case's own row. */
  title: string | null
  /** A short keyed digest of everything that was indexed: whether it is still the same. */
  digest: string
}

/** The full-text index: words in clear, and keyed digests of words that stand sealed elsewhere. */
export type SearchWordTable = { rowid: number; words: string; sealed: string }

/** Which way of making words the index was written with. */
export type SearchStateTable = { only: 1; way: number }
