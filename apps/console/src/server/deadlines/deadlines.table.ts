/** 期限 Limits that run in a case: written with each change of it, so that lists sort by them without computing. */
import type { Layer } from '@beian/domain/reading'
import type { Day, Instant } from '@beian/domain/vocabulary'

export type DeadlineTable = {
  case_id: string
  place: number
  topic: string
  /** The statement it follows from. */
  ref: string
  layer: Layer
  kind: 'time-limit' | 'estimate'
  day: Day
  /** Only for limits in hours. */
  instant: Instant | null
  provisional: 0 | 1
  /** Sources disagree on the limit, and nobody has decided. */
  disputed: 0 | 1
  /** Whether it is counted in working days. */
  working: 0 | 1
  /** The one that the case's stage waits for first. */
  next: 0 | 1
}
