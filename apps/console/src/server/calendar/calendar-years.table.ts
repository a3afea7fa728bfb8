/** 放假安排 Years of the working-day calendar that were added while the program ran, kept apart from those it brings along. */
import type { Instant } from '@beian/domain/vocabulary'

export type CalendarYearTable = {
  year: number
  /** JSON, checked by the domain's reader. */
  arrangement: string
  loaded_at: Instant
  loaded_by: string
  rev: number
}
