/** What the server tells of a case, as the pages read it. */

import type { Due } from '@beian/domain/calendar'
import type { GrantedNumber, Hold, MaterialState, ReceiptState, Remark, Reviewed, Round } from '@beian/domain/casework'
import type { Explanation, Happened, Layer } from '@beian/domain/reading'
import type { DemandKind, EventAsks } from '@beian/domain/rulebook'
import type { ShownForm } from '@beian/domain/snippets'
import type {
  Actor,
  Day,
  EventId,
  FactKey,
  Facts,
  Instant,
  Noun,
  ProcedureId,
  ProvinceId,
  Severity,
  SubjectId,
  Text,
  Unit,
} from '@beian/domain/vocabulary'

export type Person = { id: string; name: string }
export type StepState = 'done' | 'now' | 'ahead'

export type CaseRow = {
  id: string
  rev: number
  client: Person
  procedure: ProcedureId
  stage: string
  turn: Actor
  held: boolean
  final: boolean
  name: string | null
  service: string | null
  domainName: string | null
  province: ProvinceId | null
  consultant: Person
  openedAt: Instant
  changedAt: Instant
  next: NextDeadline | null
  findings: { block: number; risk: number; advise: number }
  numbers: readonly string[]
  steps: readonly StepState[]
}

export type NextDeadline = {
  day: Day
  kind: 'time-limit' | 'estimate'
  title: Text
  provisional: boolean
  daysLeft: number
  workingDaysLeft: number | null
}

export type CaseCounts = {
  open: number
  overdue: number
  dueThisWeek: number
  waitingForClient: number
  atAuthority: number
  blocked: number
}

export type StepLimit = {
  kind: 'time-limit' | 'estimate'
  layer: Layer
  text: Text
  ref: string
  min: number | null
  max: number
  unit: Unit
}

export type StepRow = {
  id: string
  title: Text
  state: StepState
  since: Instant | null
  limits: readonly StepLimit[]
}

export type DeadlineRow = {
  key: string
  title: Text
  kind: 'time-limit' | 'estimate'
  layer: Layer
  who: Actor
  text: Text
  ref: string
  from: Happened
  direction: 'after' | 'before'
  due: Due
  earliest: Due | null
  ended: Happened | null
  ifSilent: EventId | null
}

export type CaseSubject = {
  noun: Noun
  id: SubjectId
  parent: SubjectId | null
  title: Text
  facts: Facts
  /** Sensitive facts, shown in part. */
  masked: { readonly [K in FactKey]?: string | readonly string[] }
}

export type IntakeField = {
  key: FactKey
  state: 'known' | 'missing' | 'optional'
  topics: readonly string[]
  options?: readonly string[]
}
export type IntakeEntry = { subject: SubjectId; title: Text; fields: readonly IntakeField[] }
export type IntakeSection = { id: string; title: Text; noun: Noun; entries: readonly IntakeEntry[] }

export type ReceiptRow = {
  id: string
  material: string
  state: ReceiptState
  comment: Remark | null
  receivedAt: Instant
  judgedAt: Instant | null
  file: { id: string; name: string; type: string; size: number }
}

export type Paper = { id: string; title: Text; note: Text | null }

export type MaterialRow = {
  key: string
  topic: string
  title: Text
  subject: string
  subjectTitle: Text
  state: MaterialState | 'not-required'
  text: Text | null
  ref: string | null
  severity: Severity | null
  why: Remark | null
  waived: boolean
  accepts: { kind: 'oneOf' | 'allOf'; papers: readonly Paper[] } | null
  receipts: readonly ReceiptRow[]
}

export type OtherRow = {
  key: string
  kind: DemandKind
  layer: Layer
  title: Text
  subject: string
  subjectTitle: Text
  text: Text
  ref: string
  dissent: readonly { ref: string; text: Text }[]
}

export type OpenRow = {
  key: string
  title: Text
  subject: string
  subjectTitle: Text
  needs: readonly FactKey[]
  disputed: { question: Text; why: Text } | null
}

export type FindingRow = Pick<Reviewed, 'code' | 'severity' | 'path' | 'subject' | 'message' | 'fix' | 'asOf'> & {
  subjectTitle: Text | null
  ref: string | null
  accepted: { reason: string; at: Instant } | null
}

export type ExplanationRow = Omit<Explanation, 'sources'> & {
  sources: readonly Pick<Explanation['sources'][number], 'id' | 'title' | 'issuer' | 'number' | 'url' | 'seen'>[]
  disputed: { question: Text; why: Text } | null
}

export type FooterRow = {
  subject: SubjectId
  title: Text
  number: string
  form: ShownForm
  /** What the province's statement says about the form. */
  advice: Text
  domainNames: readonly string[]
}

export type NextEvent = { event: EventId; brings: EventAsks | null; to: { id: string; title: Text } }

export type CasePage = {
  id: string
  rev: number
  client: Person
  consultant: Person
  openedAt: Instant
  today: Day
  procedure: ProcedureId
  stage: string
  locked: boolean
  final: boolean
  hold: Hold | null
  steps: readonly StepRow[]
  turn: {
    who: Actor
    now: Text
    due: DeadlineRow | null
    missingFacts: number
    materials: Readonly<Record<MaterialState | 'not-required', number>>
    persons: readonly SubjectId[]
  }
  next: readonly NextEvent[]
  subjects: readonly CaseSubject[]
  intake: readonly IntakeSection[]
  materials: readonly MaterialRow[]
  others: readonly OtherRow[]
  open: readonly OpenRow[]
  findings: readonly FindingRow[]
  deadlines: readonly DeadlineRow[]
  happened: readonly Happened[]
  rounds: readonly Round[]
  numbers: readonly GrantedNumber[]
  footers: readonly FooterRow[]
  explanations: Readonly<Record<string, ExplanationRow>>
}
