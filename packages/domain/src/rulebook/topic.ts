/**
 * 条目 The shape of the law. A topic is one question; statements answer it, each with its start, standing and sources.
 * All of it is data without functions: read aloud, typed while written, printed and enforced alike.
 */

import type { KnownSourceId } from '../sources/index.ts'
import type { Actor } from '../vocabulary/actor.ts'
import type { Day } from '../vocabulary/day.ts'
import type { AccessProviderId } from '../vocabulary/dictionaries/access-providers.ts'
import type { EventId } from '../vocabulary/event.ts'
import type { FactKey, FactKeyFor, Facts, KindTypes } from '../vocabulary/facts/index.ts'
import type { Severity } from '../vocabulary/finding.ts'
import type { Noun, Subject } from '../vocabulary/noun.ts'
import type { PathEnd } from '../vocabulary/path-end.ts'
import type { ProcedureId, TopicRegime } from '../vocabulary/regime.ts'
import type { Confidence, Standing } from '../vocabulary/standing.ts'
import type { Text } from '../vocabulary/text.ts'
import type { Unit } from '../vocabulary/unit.ts'
import type { ParamsOf, Reads } from './check.ts'
import type { Checks } from './checks/index.ts'
import type { MaterialId } from './materials/index.ts'

export type Plain = string | number | boolean
/** Facts that must hold, every key; an array means any of. A fact that is a set holds if the two meet. */
export type When = { readonly [K in FactKey]?: Plain | readonly Plain[] }

/** A start, never an end: from a day, or seen by a day when the start is unknown. */
export type Start = { readonly day: Day; readonly unverified?: true } | { readonly seenBy: Day }

export type Statement<V = unknown> = {
  readonly from: Start
  readonly standing: Standing
  readonly confidence: Confidence
  readonly cites: readonly KnownSourceId[]
  /** A correction of our own slip, from 2 up; not a change of the law. */
  readonly revision?: number
  /** Parts stand side by side: succession and repeal happen within one part. */
  readonly part?: string
  /** Whose norm it is alone: in force only where the case is with this access provider, or nobody has said with whom. */
  readonly provider?: AccessProviderId
  /** Its name in a dispute; claims of one scope do not end each other. */
  readonly claim?: string
  readonly when?: When
  /** null: nothing is asked (a repeal, a province's exemption). "as-nation": looked at, and the same. */
  readonly value: V | null | 'as-nation'
  /** Where the topic's sentence does not fit: this statement's own. */
  readonly says?: Text
  /** A further sentence: what the source adds, in our words. */
  readonly note?: Text
  /** 一眼看清 The answer in a word or two, where a guide may show it at its head: ¥0. Limits have theirs by themselves. */
  readonly figure?: Text
}

export type CheckId = keyof Checks
type Of<R extends Reads> = { readonly [N in keyof R]: FactKeyFor<KindTypes[R[N]]> }

/** A check with the facts it reads here. */
export type Judged = { [C in CheckId]: { readonly check: C; readonly of: Of<Checks[C]['reads']> } }[CheckId]

export type Demand =
  /** 资格 · 义务 · 禁止 What must be so, be done, not be done. Without a check: software cannot see it beforehand. */
  | ({ readonly kind: 'condition' | 'duty' | 'ban' } & (Judged | { readonly check?: never }))
  /** 材料 A paper; with `only`, asked only where the check holds. */
  | { readonly kind: 'material'; readonly only?: Judged }
  /** 期限 How long somebody has, from an event until one of others; what silence means. */
  | {
      readonly kind: 'time-limit'
      readonly after?: EventId
      readonly before?: EventId
      readonly until: readonly EventId[]
      readonly who: Actor
      readonly ifSilent?: { readonly deems: EventId; readonly asOf: EventId }
      /** 有效期 How long a right lasts: nobody acts within it, so no holiday prolongs it. */
      readonly lasts?: true
    }
  /** 时段 Yearly phases in which something is done. */
  | { readonly kind: 'window'; readonly who: Actor; readonly only?: Judged }
  /** 预计 How long it takes in practice. Never a promise. */
  | { readonly kind: 'estimate'; readonly after: EventId; readonly until: readonly EventId[]; readonly who: Actor }
  /** 路径 Which procedure is the right one. */
  | { readonly kind: 'path' }
  /** 法律后果 What follows where a duty is broken: `of` names the topics of the duties. */
  | { readonly kind: 'consequence'; readonly of: readonly string[] }
  /** 建议 With a check: a warning where it does not hold, which never keeps anything back. */
  | ({ readonly kind: 'advice' } & (Judged | { readonly check?: never }))
export type DemandKind = Demand['kind']

type CheckParams<D> = D extends { readonly check: infer C extends CheckId } ? ParamsOf<Checks[C]['params']> : object
type OnlyParams<D> = D extends { readonly only: { readonly check: infer C extends CheckId } }
  ? ParamsOf<Checks[C]['params']>
  : object

export type Materials = { readonly oneOf: readonly MaterialId[] } | { readonly allOf: readonly MaterialId[] }
export type Limit = { readonly min?: number; readonly max: number; readonly unit: Unit }
/** `MM-DD` of the year in which the window stands. */
export type Phase = {
  readonly id: string
  readonly title: Text
  readonly from: `${number}-${number}`
  readonly to: `${number}-${number}`
}

/** What a statement of a demand says. `word` chooses among the topic's sentences. */
export type ValueOf<D> = D extends { readonly kind: 'material' }
  ? Materials & OnlyParams<D>
  : D extends { readonly kind: 'time-limit' | 'estimate' }
    ? Limit
    : D extends { readonly kind: 'window' }
      ? { readonly phases: readonly Phase[] } & OnlyParams<D>
      : D extends { readonly kind: 'path' }
        ? { readonly procedure: PathEnd; readonly word: string }
        : D extends { readonly kind: 'consequence' }
          ? { readonly word: string }
          : D extends { readonly check: CheckId }
            ? CheckParams<D>
            : { readonly word: string }

/** One sentence with `{placeholders}` filled from the value; or a sentence for each `word`. */
export type Says = Text | Readonly<Record<string, Text>>

/** Facts of one subject of each noun, or whole subjects where persons or services are compared. */
export type Given = Facts | readonly Subject[]

export type Example = {
  readonly name: Text
  readonly given: Given
  readonly on: Day
  readonly expect: {
    readonly is: 'applies' | 'does-not-apply' | 'needs' | 'disputed'
    /** For a judged demand: the finding's severity, or null for none. */
    readonly finding?: Severity | null
    /** The value in force, or some of its fields. */
    readonly value?: Readonly<Record<string, unknown>>
    readonly part?: string
  }
}

export type Topic<D extends Demand = Demand> = {
  readonly id: string
  /** The question, as a heading. */
  readonly title: Text
  /** 简称 What people call it, where limits are listed; every limit, estimate and window has one. */
  readonly short?: Text
  readonly regime: TopicRegime
  readonly procedures: readonly ProcedureId[]
  /** One judgement for each of these … */
  readonly each: Noun
  /** … of which this is true: "each person, whose roles include …". */
  readonly whose?: When
  /** 不留空白 It answers for every word of this fact: every nature, every province. A word without an answer is a gap. */
  readonly answersEvery?: FactKey
  /** The day whose law counts. "submission" means today while nothing is submitted. */
  readonly judgedOn?: 'submission' | 'today' | { readonly event: EventId }
  readonly demand: D
  readonly says: Says
  readonly fix?: Says
  readonly statements: readonly Statement<ValueOf<D>>[]
  readonly examples: readonly Example[]
}

/** Keeps the literal types of a topic's demand, so that every value is checked against it. */
export function topic<const Id extends string, const D extends Demand>(
  definition: Topic<D> & { readonly id: Id },
): Topic<D> & { readonly id: Id } {
  return definition
}
