/**
 * 工作日的计算 The n-th working day after an event (or before it). The day of the event does not count (Civil Code
 * art. 201, from memory): 2026-02-13 + 1 is Saturday 2026-02-14, a make-up day.
 */
import type { Day } from '../vocabulary/day.ts'
import type { Calendar } from './calendar-of.ts'
import type { Counted, Step } from './counted.ts'
import { nearestWorkingDay } from './nearest-working-day.ts'
import { shiftDays } from './shift-day.ts'

function walk(calendar: Calendar, counted: { event: Day; count: number }, step: Step): Counted {
  if (counted.count === 0) return nearestWorkingDay(calendar, counted.event, step)
  let [day, provisional] = [counted.event, false]
  for (let left = counted.count; left > 0; left -= 1) {
    const next = nearestWorkingDay(calendar, shiftDays(day, step), step)
    day = next.day
    provisional ||= next.provisional
  }
  return { day, provisional }
}

/** The `count`-th working day after the event; 0 is the event's own day, or the first working day after it. */
export function addWorkingDays(calendar: Calendar, event: Day, count: number): Counted {
  return walk(calendar, { event, count }, 1)
}

/** The `count`-th working day before the event. */
export function countBackWorkingDays(calendar: Calendar, event: Day, count: number): Counted {
  return walk(calendar, { event, count }, -1)
}
