/** 争议 A question on which sources disagree: the claims stand as statements; here stands whom we follow, and why. */
import type { Day } from '../vocabulary/day.ts'
import type { ProvinceId } from '../vocabulary/province.ts'
import type { Text } from '../vocabulary/text.ts'

export type Dispute = {
  readonly id: string
  /** The topic whose statements carry the claims. */
  readonly topic: string
  readonly scope: 'nation' | ProvinceId
  readonly question: Text
  /** The names of the claims, each that of a statement. */
  readonly claims: readonly string[]
  /** The claim we follow, or null while undecided. */
  readonly follow: string | null
  readonly why: Text
  readonly checkAgain: Day
}

export function dispute(definition: Dispute): Dispute {
  return definition
}
