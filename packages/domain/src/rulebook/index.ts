/** 规则书 The whole book as one value, and its registers. */
import { sources } from '../sources/index.ts'
import { facts } from '../vocabulary/facts/index.ts'
import { checks } from './checks/index.ts'
import { disputes } from './disputes/index.ts'
import { feeList } from './fees/index.ts'
import { materials } from './materials/index.ts'
import { playbooks } from './playbooks/index.ts'
import { procedures } from './procedures/index.ts'
import { provinces } from './provinces/index.ts'
import { rejectionList } from './rejections/index.ts'
import type { Rulebook } from './rulebook.ts'
import { topics } from './topics/index.ts'

export { sourceOf, sources } from '../sources/index.ts'
export type { Check } from './check.ts'
export { checks } from './checks/index.ts'
export type { Dispute } from './dispute.ts'
export type { Fee, FeeKind } from './fee.ts'
export { type Material, type MaterialId, materials } from './materials/index.ts'
export type { Playbook, Step } from './playbook.ts'
export type { EventAsks, Procedure, Section, Stage, StageId } from './procedure.ts'
export { procedures } from './procedures/index.ts'
export type { Province } from './province.ts'
export * from './provinces/identity.ts'
export * from './provinces/review-times.ts'
export type { CaughtBy, Rejection, RejectionStage } from './rejection.ts'
export { type RejectionKind, rejectionKinds } from './rejections/kinds.ts'
export type { Rulebook } from './rulebook.ts'
export type { Demand, DemandKind, Example, Limit, Start, Statement, Topic, When } from './topic.ts'
export { topics } from './topics/index.ts'

export const rulebook: Rulebook = {
  topics: Object.values(topics),
  provinces,
  procedures,
  disputes,
  sources: Object.fromEntries(sources.map((source) => [source.id, source])),
  checks,
  materials,
  facts,
  rejections: rejectionList,
  playbooks,
  fees: feeList,
}
