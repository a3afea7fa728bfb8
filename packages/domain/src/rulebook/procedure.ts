/** 办理事项 The shape of a procedure: its stages, what may happen in each, what it asks and what it yields. */
import type { Actor } from '../vocabulary/actor.ts'
import type { NatureId } from '../vocabulary/dictionaries/natures.ts'
import type { EventId } from '../vocabulary/event.ts'
import type { FactKey, Facts } from '../vocabulary/facts/index.ts'
import type { Noun } from '../vocabulary/noun.ts'
import type { NumberKind } from '../vocabulary/number-kind.ts'
import type { ProcedureId, Regime } from '../vocabulary/regime.ts'
import type { Text } from '../vocabulary/text.ts'

export type StageId = string

export type Stage = {
  readonly id: StageId
  readonly title: Text
  /** Whose turn it is. */
  readonly who: Actor
  /** What that actor does now. */
  readonly now: Text
  /** 锁定 Facts and materials cannot be changed while this stage lasts. */
  readonly locked?: true
  /** The way is over: numbers are granted, or the case was given up. */
  readonly final?: true
  /** 阶段条 In whose place of the stage bar it stands (corrections stand where the collecting stood); null: in none. Absent: its own. */
  readonly stands?: StageId | null
  /** What may happen here, and where it leads. */
  readonly on: { readonly [E in EventId]?: StageId }
}

/**
 * What an event must bring along: reasons of a return; numbers granted; the persons it happened to, who must all be through
 * before the stage moves on; or the dossier, everything collected, frozen as a round.
 */
export type EventAsks = 'reasons' | 'numbers' | 'persons' | 'dossier'

export type Section = {
  readonly id: string
  readonly title: Text
  readonly noun: Noun
  readonly facts: readonly FactKey[]
  /** 自查项 Of these, what a careful consultant confirms: a case can be sent without, even where a rule would read it. */
  readonly selfChecks?: readonly FactKey[]
  /** Where only some words of a dictionary make sense here: those. */
  readonly offers?: { readonly [K in FactKey]?: readonly string[] }
}

export type Procedure = {
  readonly id: ProcedureId
  readonly title: Text
  readonly regime: Regime
  readonly summary: Text
  /** 谁可以办 Natures of principal it is open to; absent: all. */
  readonly natures?: readonly NatureId[]
  /** The question of the law that says so. */
  readonly naturesBy?: string
  /** 接着办 What usually follows once it is done. */
  readonly followedBy?: readonly ProcedureId[]
  /** In the order of the stage bar; the first is where a case begins. */
  readonly stages: readonly Stage[]
  readonly asks: readonly Section[]
  /** Which events bring reasons or numbers. */
  readonly brings: { readonly [E in EventId]?: EventAsks }
  /** The number the principal gets, and the number each service gets. */
  readonly yields: { readonly principal?: NumberKind; readonly service?: NumberKind }
  /** Subjects a new case starts with. */
  readonly startsWith: readonly {
    readonly noun: Noun
    readonly id: string
    readonly parent?: string
    readonly facts: Facts
  }[]
}

export function procedure(definition: Procedure): Procedure {
  return definition
}
