/**
 * 按月、按年 The same date some months or years later: ages, validities, and limits before `dueFrom` moves them to a working
 * day. What is valid for five years ends on its day, holiday or not.
 */
import { type Day, NO_END } from '../vocabulary/day.ts'
import { shiftDays } from './shift-day.ts'

const LAST_MONTH = 9999 * 12 + 12

/**
 * The month's last day where it has no such date: 2026-01-31 + 1 is 2026-02-28. Negative months lie before. Past 9999-12
 * lies what has no end.
 */
export function addMonths(day: Day, months: number): Day {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number]
  if (year * 12 + month + months > LAST_MONTH) return NO_END
  const first = new Date(Date.UTC(year, month - 1 + months, 1))
  const length = new Date(Date.UTC(year, month + months, 0)).getUTCDate()
  return shiftDays(first.toISOString().slice(0, 10) as Day, Math.min(date, length) - 1)
}

export function addYears(day: Day, years: number): Day {
  return addMonths(day, years * 12)
}
