/** 剩余工作日 How many working days lie after one day up to and with another; negative when that one is earlier. */
import type { Day } from '../vocabulary/day.ts'
import type { Calendar } from './calendar-of.ts'
import { isWorkingDay } from './is-working-day.ts'
import { shiftDays } from './shift-day.ts'

export type WorkingDays = { readonly days: number; readonly provisional: boolean }

export function workingDaysBetween(calendar: Calendar, from: Day, to: Day): WorkingDays {
  if (to < from) {
    const back = workingDaysBetween(calendar, to, from)
    return { days: 0 - back.days, provisional: back.provisional }
  }
  let [days, provisional] = [0, false]
  for (let day = from; day < to; ) {
    day = shiftDays(day, 1)
    const looked = isWorkingDay(calendar, day)
    if (looked.working) days += 1
    provisional ||= looked.provisional
  }
  return { days, provisional }
}
