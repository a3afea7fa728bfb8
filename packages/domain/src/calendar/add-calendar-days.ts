/**
 * 自然日的计算 All days count from the day after the event; a last day on which no work is done moves to the first working
 * day after it (Civil Code art. 203, from memory; weekends and arranged holidays alike).
 */
import type { Day } from '../vocabulary/day.ts'
import type { Calendar } from './calendar-of.ts'
import type { Counted } from './counted.ts'
import { nearestWorkingDay } from './nearest-working-day.ts'
import { shiftDays } from './shift-day.ts'

export function addCalendarDays(calendar: Calendar, event: Day, count: number): Counted {
  return nearestWorkingDay(calendar, shiftDays(event, count), 1)
}
