/** 工作日历 The years one works with, laid out for looking up a day. */
import type { Day } from '../vocabulary/day.ts'
import { shiftDays } from './shift-day.ts'
import type { CalendarYear } from './year.ts'

export type Calendar = {
  /** The years whose arrangement is known. */
  readonly years: ReadonlySet<number>
  /** Every day that a notice names: true for a make-up day, false for a day off. */
  readonly named: ReadonlyMap<Day, boolean>
}

/** A calendar of these years. Of two for one year the later counts: a notice may be corrected (2020 was). */
export function calendarOf(years: readonly CalendarYear[]): Calendar {
  const latest = new Map(years.map((year) => [year.year, year]))
  const named = new Map<Day, boolean>()
  for (const { holidays, makeUpDays } of latest.values()) {
    for (const { from, to } of holidays) for (let day = from; day <= to; day = shiftDays(day, 1)) named.set(day, false)
    for (const day of makeUpDays) named.set(day, true)
  }
  return { years: new Set(latest.keys()), named }
}
