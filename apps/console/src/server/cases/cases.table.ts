/** 案件 Cases, what happened to them, and what their lists show. Nothing in a list's columns is sensitive. */
import type { Actor, EventId, Instant, ProcedureId } from '@beian/domain/vocabulary'

export type CaseTable = {
  id: string
  client_id: string
  consultant_id: string
  procedure: ProcedureId
  stage: string
  /** Counts the commands that changed the row: what a reader saw. */
  rev: number
  /** Counts the changes of the case itself. */
  revision: number
  opened_at: Instant
  changed_at: Instant
  held_since: Instant | null
  /** JSON: facts of the case as a whole, those that differ by procedure. */
  facts: string
  /** Sealed JSON: accepted risks, waived materials, why it is on hold; people's own words. */
  decisions: Buffer | null
  /** Written with each change, so that a list computes and opens nothing. */
  turn: Actor
  locked: 0 | 1
  final: 0 | 1
  /** Final, and in no step of the way: nothing of it counts for other cases. */
  given_up: 0 | 1
  /** JSON array: done, now, ahead. */
  steps: string
  findings_block: number
  findings_risk: number
  findings_advise: number
}

export type HappeningTable = {
  case_id: string
  place: number
  event: EventId
  at: Instant
  /** Sealed: what a person wrote about it. */
  note: Buffer | null
}

/** What the tables of a case's subjects share. */
export type SubjectColumns = {
  case_id: string
  id: string
  /** The order in which subjects were added, over all nouns. */
  place: number
  /** JSON: ordinary facts. */
  facts: string
  /** Sealed JSON: the facts that the catalogue calls sensitive. */
  sealed: Buffer | null
}
