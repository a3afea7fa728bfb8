/** 退回理由 A reason for which filings come back: who returns them, how it is mended, and what would have seen it beforehand. */
import type { KnownSourceId } from '../sources/index.ts'
import type { NumberKind } from '../vocabulary/number-kind.ts'
import type { Text } from '../vocabulary/text.ts'
import type { RejectionKind } from './rejections/kinds.ts'
import type { Topics } from './topics/index.ts'

/** 接入商 · 工信部系统 · 管局 Who returns it. */
export type RejectionStage = 'provider' | 'ministry-system' | 'authority'

/** What software can look at before submission: rules of the book, number formats; or nothing, and why. */
export type CaughtBy =
  | { readonly topics: readonly (keyof Topics)[]; readonly numbers?: readonly NumberKind[] }
  | { readonly numbers: readonly NumberKind[]; readonly topics?: never }
  | { readonly cannotSee: Text }

export type Rejection = {
  readonly id: string
  readonly kind: RejectionKind
  readonly stages: readonly RejectionStage[]
  readonly reason: Text
  readonly remedy: Text
  readonly caughtBy: CaughtBy
  readonly cites: readonly KnownSourceId[]
}

/** Keeps the literal ids of a room of rejections. */
export function rejections<const R extends readonly Rejection[]>(definitions: R): R {
  return definitions
}
