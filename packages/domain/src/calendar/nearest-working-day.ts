/** 顺延 A day itself when work is done on it, else the next working day after it (or, counting back, before it). */
import type { Day } from '../vocabulary/day.ts'
import type { Calendar } from './calendar-of.ts'
import type { Counted, Step } from './counted.ts'
import { isWorkingDay } from './is-working-day.ts'
import { shiftDays } from './shift-day.ts'

export function nearestWorkingDay(calendar: Calendar, from: Day, step: Step): Counted {
  let day = from
  let looked = isWorkingDay(calendar, day)
  let provisional = looked.provisional
  while (!looked.working) {
    day = shiftDays(day, step)
    looked = isWorkingDay(calendar, day)
    provisional ||= looked.provisional
  }
  return { day, provisional }
}
