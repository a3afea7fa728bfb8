/** 费用 What somebody charges. What the State charges, what providers charge and what agencies ask never stand in one sum. */
import type { KnownSourceId } from '../sources/index.ts'
import type { Day } from '../vocabulary/day.ts'
import type { ProcedureId } from '../vocabulary/regime.ts'
import type { Confidence } from '../vocabulary/standing.ts'
import type { Text } from '../vocabulary/text.ts'

export type FeeKind = 'statutory' | 'provider' | 'agency'

export type Fee = {
  readonly id: string
  readonly kind: FeeKind
  readonly title: Text
  readonly procedures: readonly ProcedureId[]
  /** null: the source names no amount. Where two are given, from … to. In whole units of the currency. */
  readonly amount: { readonly from?: number; readonly to: number } | null
  /** ISO 4217; null where the source leaves it open. */
  readonly currency: 'CNY' | null
  readonly per: 'once' | 'year' | 'month' | 'case'
  readonly payer: 'principal' | 'client'
  readonly confidence: Confidence
  readonly cites: readonly KnownSourceId[]
  readonly seenBy: Day
  /** 说明 What a reader must know: "no legal basis", "payable only on success". */
  readonly note?: Text
}

export function fees<const F extends readonly Fee[]>(definitions: F): F {
  return definitions
}
