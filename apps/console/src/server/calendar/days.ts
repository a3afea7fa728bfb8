/** 月历的格子 Each day of a month's weeks: at work, off by which holiday, made up for, or not known yet. */
import { type Calendar, type CalendarYear, calendars, isWorkingDay, shiftDays, weekdayOf } from '@beian/domain/calendar'
import type { Day, Text } from '@beian/domain/vocabulary'

export type CalendarDay = {
  readonly day: Day
  readonly working: boolean
  readonly provisional: boolean
  /** The holiday by its name. */
  readonly off: Text | null
  readonly makeUp: boolean
}

/** From the Monday before (or on) the first to the Sunday after (or on) the last. */
export function weeksOf(month: string): { from: Day; to: Day } {
  const first = `${month}-01` as Day
  const [year, number] = month.split('-').map(Number) as [number, number]
  const last = shiftDays(first, new Date(Date.UTC(year, number, 0)).getUTCDate() - 1)
  return { from: shiftDays(first, -mondayBased(first)), to: shiftDays(last, 6 - mondayBased(last)) }
}

const mondayBased = (day: Day) => (weekdayOf(day) + 6) % 7

type Known = { readonly calendar: Calendar; readonly added: readonly CalendarYear[] }

export function daysBetweenOf(
  { calendar, added }: Known,
  { from, to }: { from: Day; to: Day },
): readonly CalendarDay[] {
  const replaced = new Set(added.map(({ year }) => year))
  const holidays = [...calendars.filter(({ year }) => !replaced.has(year)), ...added].flatMap((year) => year.holidays)
  const days: CalendarDay[] = []
  for (let day = from; day <= to; day = shiftDays(day, 1)) {
    const { working, provisional } = isWorkingDay(calendar, day)
    const off = holidays.find((one) => one.from <= day && day <= one.to)?.name ?? null
    days.push({ day, working, provisional, off, makeUp: calendar.named.get(day) === true })
  }
  return days
}
