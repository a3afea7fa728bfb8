/** 办事流程 How somebody runs a procedure day by day: steps with outcomes laid over the stages of the procedure. An agency's words stand under its name, never as law. */
import type { KnownSourceId } from '../sources/index.ts'
import type { Actor } from '../vocabulary/actor.ts'
import type { Day } from '../vocabulary/day.ts'
import type { EventId } from '../vocabulary/event.ts'
import type { ProcedureId } from '../vocabulary/regime.ts'
import type { Text } from '../vocabulary/text.ts'
import type { StageId } from './procedure.ts'
import type { Limit } from './topic.ts'
import type { Topics } from './topics/index.ts'

export type Outcome = {
  readonly id: string
  readonly title: Text
  /** The step it leads to, or the end. */
  readonly to: string | 'end'
  /** The event of the procedure it tells, where it is one. */
  readonly event?: EventId
}

export type Appointment = { readonly title: Text; readonly by: 'place' | 'phone' | 'video' | 'courier' }

export type Step = {
  readonly id: string
  readonly title: Text
  readonly who: Actor
  readonly does: Text
  /** The stage of the procedure it belongs to; null: before it, or beside it. */
  readonly over: StageId | null
  /** How long it is said to take. */
  readonly takes?: Limit
  readonly appointment?: Appointment
  readonly outcomes: readonly Outcome[]
  /** 已过时 What has changed since, and the topic that says so. */
  readonly outOfDate?: { readonly because: keyof Topics; readonly note: Text }
}

export type Playbook = {
  readonly id: string
  readonly procedure: ProcedureId
  readonly title: Text
  /** The agency whose way it is; null: our own default. */
  readonly agency: Text | null
  readonly cites: readonly KnownSourceId[]
  readonly seenBy: Day
  readonly summary: Text
  readonly steps: readonly Step[]
  /** What it promises, under its name. */
  readonly promises: readonly Text[]
  /** Ids of fees. */
  readonly fees: readonly string[]
}

export function playbook(definition: Playbook): Playbook {
  return definition
}
