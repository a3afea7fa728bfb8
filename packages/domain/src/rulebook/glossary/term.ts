/** 词条 A word of the trade: what it means, in our words, and the rules on which that rests. */
import type { Text } from '../../vocabulary/text.ts'
import type { Topics } from '../topics/index.ts'

export type Term = {
  readonly id: string
  readonly term: Text
  /** What it means. Nothing here is a rule: what is asked, and of whom, stands in the topics. */
  readonly means: Text
  /** The questions that settle it; at least one. */
  readonly topics: readonly (keyof Topics)[]
  /** Other Chinese words for the same, as sources and sentences have them. */
  readonly also?: readonly string[]
  /** Ids of terms it is taken for, and is not. */
  readonly not?: readonly string[]
}

/** Keeps the literal ids of a room of terms. */
export function terms<const T extends readonly Term[]>(definitions: T): T {
  return definitions
}
