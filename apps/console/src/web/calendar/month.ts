/** Months and days as one moves through them with the keyboard. */
import { shiftDays, weekdayOf } from '@beian/domain/calendar'
import type { Day } from '@beian/domain/vocabulary'

export const monthOfDay = (day: Day) => day.slice(0, 7)

/** `2026-12` + 1 is `2027-01`. */
export function shiftMonth(month: string, by: number): string {
  const [year, number] = month.split('-').map(Number) as [number, number]
  return new Date(Date.UTC(year, number - 1 + by, 1)).toISOString().slice(0, 7)
}

/** The same date of another month, or its last day. */
function sameDateIn(day: Day, month: string): Day {
  const last = shiftDays(`${shiftMonth(month, 1)}-01` as Day, -1)
  const wanted = `${month}${day.slice(7)}` as Day
  return wanted > last ? last : wanted
}

const mondayBased = (day: Day) => (weekdayOf(day) + 6) % 7

/** Where a key leads from a day; undefined: the key means nothing here. */
export function dayAfterKey(day: Day, key: string): Day | undefined {
  switch (key) {
    case 'ArrowLeft':
      return shiftDays(day, -1)
    case 'ArrowRight':
      return shiftDays(day, 1)
    case 'ArrowUp':
      return shiftDays(day, -7)
    case 'ArrowDown':
      return shiftDays(day, 7)
    case 'Home':
      return shiftDays(day, -mondayBased(day))
    case 'End':
      return shiftDays(day, 6 - mondayBased(day))
    case 'PageUp':
      return sameDateIn(day, shiftMonth(monthOfDay(day), -1))
    case 'PageDown':
      return sameDateIn(day, shiftMonth(monthOfDay(day), 1))
    default:
      return undefined
  }
}
