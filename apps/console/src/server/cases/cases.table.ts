/** 案件 Cases, what happened to them, and what their lists show. Nothing in a list's columns is sensitive. */
import type { Actor, Day, EventId, Instant, NatureId, ProcedureId, ProvinceId } from '@beian/domain/vocabulary'
import type { Generated, GeneratedAlways } from 'kysely'

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
} & ListColumns

/** What the list sorts, filters and shows besides. Empty is '' and never null: pages begin behind a row by comparing. */
type ListColumns = {
  /** Where the stage stands among those of its procedure, and how many steps are done. */
  stage_place: Generated<number>
  progress: Generated<number>
  province: Generated<ProvinceId | ''>
  nature: Generated<NatureId | ''>
  /** To whom it was sent last; before that, who gives access. */
  provider: Generated<string>
  /** Where the names of client and consultant stand among names. */
  client_key: Generated<string>
  consultant_key: Generated<string>
  /** Kept by triggers on the deadlines: the next one; after all days where there is none. */
  next_day: Generated<Day>
  next_kind: Generated<'time-limit' | 'estimate' | ''>
  /** JSON: names of principal, service, domain name; numbers granted. */
  shown: Generated<string>
  /** Since when it waits for whom it waits, and whom that was told of. */
  turn_since: Generated<Instant | ''>
  turn_seen: Generated<Actor | ''>
  changed_key: GeneratedAlways<number>
  findings_key: GeneratedAlways<number>
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
