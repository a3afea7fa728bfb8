/** 案件 A case as plain data: what is known, what was received, what happened. It is the sum of its changes. */
import type { Happened } from '../reading/index.ts'
import type { StageId } from '../rulebook/procedure.ts'
import type { EventId } from '../vocabulary/event.ts'
import type { FactKey, Facts } from '../vocabulary/facts/index.ts'
import type { Finding } from '../vocabulary/finding.ts'
import type { Instant } from '../vocabulary/instant.ts'
import type { Noun, Subject, SubjectId } from '../vocabulary/noun.ts'
import type { NumberKind } from '../vocabulary/number-kind.ts'
import type { ProcedureId } from '../vocabulary/regime.ts'
import type { Text } from '../vocabulary/text.ts'

/** What a person wrote: in one language, or in both. */
export type Remark = string | Text

/** 文件 The stored file, known by the hash of its content. */
export type FileMeta = { readonly name: string; readonly type: string; readonly size: number; readonly hash: string }

export type ReceiptState = 'pending-review' | 'accepted' | 'changes-requested' | 'replaced'

/** 收到的材料 One file received for one requirement. */
export type Receipt = {
  readonly id: string
  /** The requirement's key: `topic[.part][+layer]/subject`. */
  readonly requirement: string
  /** Which of the papers that would do. */
  readonly material: string
  readonly file: FileMeta
  readonly receivedAt: Instant
  readonly state: ReceiptState
  /** What is wrong with it, as the client shall read it. */
  readonly comment?: Remark
  readonly judgedAt?: Instant
}

/** 退回理由 One reason of a return, word for word, and what it is about where somebody said so. */
export type Reason = {
  readonly text: string
  /** The fact concerned, and which subject. */
  readonly path?: FactKey
  readonly subject?: SubjectId
  /** The entry of a catalogue of reasons. */
  readonly reason?: string
}

/**
 * What was sent of one subject. Sensitive facts are not copied in clear: `sealed` names them, and their values are those of
 * the case at the round's revision, which the store keeps encrypted. A hash would not do: eleven digits can be guessed.
 */
export type FrozenSubject = {
  readonly noun: Noun
  readonly id: SubjectId
  readonly parent?: SubjectId
  readonly facts: Facts
  readonly sealed: readonly FactKey[]
}

export type FrozenReceipt = {
  readonly requirement: string
  readonly material: string
  readonly receipt: string
  readonly hash: string
}

/** The sentence by which it was judged, and the statement it came from. */
export type FrozenRequirement = {
  readonly key: string
  readonly subject: string
  readonly text: Text
  readonly ref: string
}

export type RoundAnswer = {
  readonly event: EventId
  readonly at: Instant
  readonly reasons: readonly Reason[]
  readonly note?: string
}

/** 轮次 One way to those who judge it and back: what was sent, frozen, and what was answered. */
export type Round = {
  readonly number: number
  /** The access provider it went to, where it went to one. */
  readonly provider?: string
  readonly submittedAt: Instant
  /** The revision of the case that was sent. */
  readonly revision: number
  readonly subjects: readonly FrozenSubject[]
  readonly receipts: readonly FrozenReceipt[]
  readonly requirements: readonly FrozenRequirement[]
  readonly findings: readonly Finding[]
  readonly answers: readonly RoundAnswer[]
  /** Persons of whom a step was asked one by one (the SMS check), and when each was through. */
  readonly through: readonly { readonly event: EventId; readonly person: SubjectId; readonly at: Instant }[]
}

export type GrantedNumber = {
  readonly subject: SubjectId
  readonly kind: NumberKind
  readonly number: string
  readonly grantedAt: Instant
  /** Mistyped values that stood here before, the oldest first. */
  readonly earlier: readonly { readonly number: string; readonly correctedAt: Instant }[]
}

export type Hold = { readonly since: Instant; readonly reason: string }

/** A finding somebody decided to live with. It counts for the statement it was made under, not for a later one. */
export type AcceptedRisk = {
  readonly code: string
  readonly subject: string
  readonly statement?: string | undefined
  readonly reason: string
  readonly at: Instant
}

/** A material the consultant will not ask for, and why. */
export type Waiver = { readonly requirement: string; readonly reason: string; readonly at: Instant }

export type FilingCase = {
  readonly id: string
  readonly procedure: ProcedureId
  readonly stage: StageId
  /** Counts changes: it grows with each. */
  readonly revision: number
  readonly subjects: readonly Subject[]
  readonly receipts: readonly Receipt[]
  readonly rounds: readonly Round[]
  readonly numbers: readonly GrantedNumber[]
  readonly happened: readonly Happened[]
  readonly hold?: Hold
  readonly acceptedRisks: readonly AcceptedRisk[]
  readonly notRequired: readonly Waiver[]
}

export type { Happened }
