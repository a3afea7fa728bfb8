/**
 * 日程 What calendars and feeds show of cases, written with each change; 改期 how each last day moved, and why. The first day
 * of a limit is never lost. No column holds personal data: persons are not named, own words stay sealed.
 */
import type { Layer } from '@beian/domain/reading'
import type { Actor, Day, EventId, Instant, ProcedureId } from '@beian/domain/vocabulary'
import type { Line, Source } from './line.ts'

export type AgendaTable = {
  case_id: string
  key: string
  place: number
  source: Source
  follows: ProcedureId | null
  topic: string | null
  title_zh: string
  title_en: string
  label_zh: string | null
  label_en: string | null
  layer: Layer
  kind: Line['kind']
  who: Actor | null
  from_event: EventId | null
  from_at: Instant | null
  begins: Day | null
  day: Day
  /** Only for limits in hours. */
  instant: Instant | null
  original_day: Day
  provisional: 0 | 1
  disputed: 0 | 1
  paused_since: Instant | null
  own_id: string | null
}

export type Because = 'calendar' | 'rulebook' | 'house-rule' | 'facts' | 'others-acted'

export type RevisionTable = {
  case_id: string
  key: string
  /** Which run of the limit: the moment it began. Empty for what no event begins. */
  from_at: string
  place: number
  before: Day
  after: Day
  because: Because
  at: Instant
}

/** A day of an event that no stage brings, or a date somebody set for a reason of their own. */
export type CaseDateTable = {
  id: string
  case_id: string
  event: EventId | null
  /** Sealed: people's own words. */
  title: Buffer | null
  day: Day
  set_by: string
  set_at: Instant
}

/** In which way the agenda was last written for all cases; one row, or none before the first start. */
export type AgendaStateTable = { only: 1; way: number }
