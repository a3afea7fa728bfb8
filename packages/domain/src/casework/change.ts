/** 变化 What a command did to a case: stored, replayed, and told in the journal. Each carries when it was recorded. */
import type { StageId } from '../rulebook/procedure.ts'
import type { EventId } from '../vocabulary/event.ts'
import type { FactKey, FactValueOf } from '../vocabulary/facts/index.ts'
import type { Instant } from '../vocabulary/instant.ts'
import type { Subject, SubjectId } from '../vocabulary/noun.ts'
import type { ProcedureId } from '../vocabulary/regime.ts'
import type { AcceptedRisk, GrantedNumber, Reason, Receipt, Remark, Round, RoundAnswer, Waiver } from './filing-case.ts'

/** Facts as read; null: forgotten. Sensitive ones are in clear here: the store encrypts them. */
export type RecordedFacts = { readonly [K in FactKey]?: FactValueOf<K> | null }

type Changes = {
  opened: {
    readonly id: string
    readonly procedure: ProcedureId
    readonly stage: StageId
    readonly subjects: readonly Subject[]
  }
  'facts-recorded': { readonly subject: SubjectId; readonly facts: RecordedFacts }
  'subject-added': { readonly subject: Subject }
  /** With what hung below it: a service takes its domain names along. */
  'subject-removed': { readonly subjects: readonly SubjectId[] }
  'material-received': { readonly receipt: Receipt; readonly replaces: readonly string[] }
  /** Judged anew where it came to. */
  'material-moved': {
    readonly receipt: string
    readonly requirement: string
    readonly material: string
    readonly from: Pick<Receipt, 'requirement' | 'material'>
    readonly replaces: readonly string[]
  }
  'material-accepted': { readonly receipt: string }
  'material-returned': { readonly receipt: string; readonly comment: Remark }
  'material-waived': { readonly waiver: Waiver }
  'material-asked-again': { readonly requirement: string }
  'risk-accepted': { readonly risk: AcceptedRisk }
  'risk-withdrawn': { readonly risk: AcceptedRisk; readonly reason: string }
  'round-opened': { readonly round: Round }
  'round-answered': { readonly answer: RoundAnswer }
  'reason-mapped': {
    readonly round: number
    readonly answer: number
    readonly place: number
    readonly about: Omit<Reason, 'text'>
  }
  'person-through': { readonly event: EventId; readonly person: SubjectId; readonly happenedAt: Instant }
  'stage-moved': {
    readonly event: EventId
    readonly from: StageId
    readonly to: StageId
    readonly happenedAt: Instant
    readonly note?: string
  }
  /** `round`: the one it had opened, which goes with it; `numbers`: those it had brought go with it. */
  'event-taken-back': {
    readonly place: number
    readonly event: EventId
    readonly happenedAt: Instant
    readonly to: StageId
    readonly round?: number
    readonly numbers: boolean
    readonly reason: string
  }
  'person-taken-back': {
    readonly event: EventId
    readonly person: SubjectId
    readonly happenedAt: Instant
    readonly reason: string
  }
  'numbers-granted': { readonly numbers: readonly GrantedNumber[] }
  'number-corrected': { readonly subject: SubjectId; readonly from: string; readonly to: string }
  held: { readonly reason: string }
  resumed: object
}

export type ChangeKind = keyof Changes
export type ChangeOf<K extends ChangeKind> = { readonly kind: K; readonly at: Instant } & Changes[K]
export type Change = { [K in ChangeKind]: ChangeOf<K> }[ChangeKind]
