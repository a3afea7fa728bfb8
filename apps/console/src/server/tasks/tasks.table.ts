/** 任务 What somebody is to do about a case by a day: opened by hand, for one case or many at once. */
import type { Day, Instant } from '@beian/domain/vocabulary'

export type TaskTable = {
  id: string
  client_id: string
  case_id: string
  /** Sealed: people's own words. */
  words: Buffer
  day: Day
  owner_id: string
  opened_at: Instant
  opened_by: string
  done_at: Instant | null
  done_by: string | null
  /** Opened by mistake: kept for the journal's sake, shown nowhere. */
  withdrawn_at: Instant | null
}
