/** 依据 A text that a rule may cite: statute, notice, provider's page. */
import type { Day } from './day.ts'
import type { Text } from './text.ts'

/** The id of a file in `sources/`. */
export type SourceId = string

export const sourceKinds = [
  'statute',
  'regulation',
  'rule',
  'notice',
  'standard',
  'authority',
  'provider',
  'platform',
  'agency',
  'press',
  'dataset',
] as const
export type SourceKind = (typeof sourceKinds)[number]

export type Source = {
  readonly id: SourceId
  readonly kind: SourceKind
  readonly title: Text
  readonly issuer: Text
  /** The issuer is not known by name, so it cannot be counted as an independent witness. */
  readonly anonymous?: true
  /** As printed: 国务院令第292号. */
  readonly number?: string
  readonly published?: Day
  readonly inForce?: Day
  readonly amended?: readonly Day[]
  readonly supersedes?: readonly SourceId[]
  /** Address, or that none is known. */
  readonly url: string | 'unknown'
  /** Where the text was read when that is no address: a public repository, its path and commit. */
  readonly cite?: string
  /** The last day for which we know that the text said so (a dated copy, a commit, a page's date); null when undated. */
  readonly seen: Day | null
  /** When we last looked at it. */
  readonly checkedOn: Day
  /** What a reader should know about the copy: "address not recorded", "undated, after 2023-09". */
  readonly note?: Text
}
