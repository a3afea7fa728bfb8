/** Moving a day in the Gregorian calendar, and how far two days lie apart, without asking whether anybody works. */
import { type Day, isDay, NO_END } from '../vocabulary/day.ts'

const MILLISECONDS_A_DAY = 24 * 60 * 60 * 1000

/** The number of the day, counted from 1970-01-01. */
function dayNumber(day: Day): number {
  return Date.parse(day) / MILLISECONDS_A_DAY
}

/** 0 is Sunday, 6 is Saturday. */
export function weekdayOf(day: Day): number {
  return new Date(day).getUTCDay()
}

/** `days` later, or earlier when negative. Past 9999-12-31 lies what has no end: that day again. */
export function shiftDays(day: Day, days: number): Day {
  if (dayNumber(day) + days > dayNumber(NO_END)) return NO_END
  const shifted = new Date((dayNumber(day) + days) * MILLISECONDS_A_DAY).toISOString().slice(0, 10)
  if (!isDay(shifted)) throw new RangeError(`${days} days from ${day} is no day of four-digit years`)
  return shifted
}

/** How many days from one day to another; negative when that one is earlier. */
export function daysBetween(from: Day, to: Day): number {
  return dayNumber(to) - dayNumber(from)
}
