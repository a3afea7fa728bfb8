/** 提问 A question of the path finder: whatever is chosen is facts, and only the book says what follows from them. */
import type { When } from '../rulebook/topic.ts'
import type { FactKey, Facts } from '../vocabulary/facts/index.ts'
import type { Text } from '../vocabulary/text.ts'

export type Option = {
  /** As it stands in an address. */
  readonly id: string
  readonly title: Text
  readonly hint?: Text
  readonly facts: Facts
  /** 代表 Where one figure stands for a range: over the first, up to and including the second. */
  readonly standsFor?: { readonly key: FactKey; readonly over: number; readonly upTo: number }
  /** Offered only where this holds. */
  readonly when?: When
  /** Rarely chosen: behind a fold. */
  readonly rare?: true
}

export type Question = {
  /** Its key in an address. */
  readonly id: string
  readonly title: Text
  readonly hint?: Text
  /** Several may be chosen. */
  readonly many?: true
  readonly options: readonly Option[]
  /** Asked only where this holds … */
  readonly when?: When
  /** … and never where one of these does. */
  readonly unless?: readonly When[]
}

/** 不清楚 Nobody need know everything: what hangs on it is then left open. */
export const UNSURE = 'unsure'

/** What was chosen, by question. */
export type Answers = Readonly<Record<string, readonly string[]>>
