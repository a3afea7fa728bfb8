/** 年度放假安排 One year's arrangement of holidays, as the General Office of the State Council publishes it each November. */
import type { Day } from '../vocabulary/day.ts'
import type { Text } from '../vocabulary/text.ts'

/** 假期 A holiday with the weekends inside it, both ends off. */
export type Holiday = { readonly name: Text; readonly from: Day; readonly to: Day }

export type CalendarYear = {
  readonly year: number
  readonly notice: { readonly title: Text; readonly number?: string; readonly url: string | 'unknown' }
  /** May begin in the last days of the December before: the notice of 2023 does, on 2022-12-31. */
  readonly holidays: readonly Holiday[]
  /** 调休 Weekend days on which work is done. */
  readonly makeUpDays: readonly Day[]
}
