/** 规则书 The book as one value: what every reading function takes first. */

import type { FactDefinition } from '../vocabulary/facts/definition.ts'
import type { ProvinceId } from '../vocabulary/province.ts'
import type { ProcedureId } from '../vocabulary/regime.ts'
import type { Source, SourceId } from '../vocabulary/source.ts'
import type { Check } from './check.ts'
import type { Dispute } from './dispute.ts'
import type { Fee } from './fee.ts'
import type { Material } from './materials/material.ts'
import type { Playbook } from './playbook.ts'
import type { Procedure } from './procedure.ts'
import type { Province } from './province.ts'
import type { Rejection } from './rejection.ts'
import type { Topic } from './topic.ts'

export type Rulebook = {
  readonly topics: readonly Topic[]
  readonly provinces: Readonly<Record<ProvinceId, Province>>
  readonly procedures: { readonly [P in ProcedureId]?: Procedure }
  readonly disputes: readonly Dispute[]
  readonly sources: Readonly<Record<SourceId, Source>>
  readonly checks: Readonly<Record<string, Check>>
  readonly materials: Readonly<Record<string, Material>>
  readonly facts: Readonly<Record<string, FactDefinition>>
  readonly rejections: readonly Rejection[]
  readonly playbooks: readonly Playbook[]
  readonly fees: readonly Fee[]
}
