/** 规则书 The book as one value: what every reading function takes first. */

import type { ProvinceId } from '../vocabulary/province.ts'
import type { ProcedureId } from '../vocabulary/regime.ts'
import type { Source, SourceId } from '../vocabulary/source.ts'
import type { Check } from './check.ts'
import type { Dispute } from './dispute.ts'
import type { Procedure } from './procedure.ts'
import type { Province } from './province.ts'
import type { Topic } from './topic.ts'

export type Rulebook = {
  readonly topics: readonly Topic[]
  readonly provinces: Readonly<Record<ProvinceId, Province>>
  readonly procedures: { readonly [P in ProcedureId]?: Procedure }
  readonly disputes: readonly Dispute[]
  readonly sources: Readonly<Record<SourceId, Source>>
  readonly checks: Readonly<Record<string, Check>>
}
