/** 工作日 Whether work is done on a day, and whether that can be known yet. */
import type { Day } from '../vocabulary/day.ts'
import type { Calendar } from './calendar-of.ts'
import { weekdayOf } from './shift-day.ts'
import { isStatutoryDay } from './statutory-days.ts'

export type WorkingDay = {
  readonly working: boolean
  /** The notice that decides about this day is not known: only weekends and certain statutory days were counted. */
  readonly provisional: boolean
}

/**
 * From this day of December the notice of the next year may take or give days (2011-12-31 and 2018-12-29 were made-up
 * Saturdays, 2018-12-31 was off).
 */
const NEXT_NOTICE_REACHES = '12-29'

export function isWorkingDay(calendar: Calendar, day: Day): WorkingDay {
  const year = Number(day.slice(0, 4))
  const deciding = day.slice(5) >= NEXT_NOTICE_REACHES ? [year, year + 1] : [year]
  const provisional = !deciding.every((known) => calendar.years.has(known))
  const named = calendar.named.get(day)
  if (named !== undefined) return { working: named, provisional }
  const isWeekend = weekdayOf(day) % 6 === 0
  const isHoliday = !calendar.years.has(year) && isStatutoryDay(day)
  return { working: !isWeekend && !isHoliday, provisional }
}
