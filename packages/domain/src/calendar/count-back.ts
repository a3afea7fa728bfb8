/** 提前若干日 "n days in advance": counted back from the planned day, and to the working day before, to be safe. */
import type { Day } from '../vocabulary/day.ts'
import type { Calendar } from './calendar-of.ts'
import type { Counted } from './counted.ts'
import { nearestWorkingDay } from './nearest-working-day.ts'
import { shiftDays } from './shift-day.ts'

export function countBack(calendar: Calendar, event: Day, count: number): Counted {
  return nearestWorkingDay(calendar, shiftDays(event, -count), -1)
}
