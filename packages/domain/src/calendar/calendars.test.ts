import { readdirSync } from 'node:fs'
import chineseDays from 'chinese-days'
import { describe, expect, it } from 'vitest'
import type { Day } from '../vocabulary/day.ts'
import { calendars, publishedCalendar } from './calendars.ts'
import { checkCalendarYear } from './check-calendar-year.ts'
import { isWorkingDay } from './is-working-day.ts'
import { shiftDays } from './shift-day.ts'

function daysOf(year: number): Day[] {
  const days: Day[] = []
  for (let day: Day = `${year}-01-01`; day <= `${year}-12-31`; day = shiftDays(day, 1)) days.push(day)
  return days
}

describe('the register', () => {
  it('lists every year in this folder, in order', () => {
    const years = readdirSync(import.meta.dirname).filter((file) => /^\d{4}\.ts$/.test(file))
    expect(calendars.map(({ year }) => `${year}.ts`)).toEqual(years.sort())
  })
})

describe.each(calendars)('the arrangement of $year', (arrangement) => {
  const { year } = arrangement

  it('agrees with the package chinese-days on every day', () => {
    for (const day of daysOf(year))
      expect({ day, working: isWorkingDay(publishedCalendar, day).working }).toEqual({
        day,
        working: chineseDays.isWorkday(day),
      })
  })

  it('makes sense by the same check as one that is added later', () => {
    expect(checkCalendarYear(arrangement)).toEqual([])
  })

  it('names the notice of its year', () => {
    expect(arrangement.notice.title.zh).toContain(`${year}年`)
    expect(arrangement.notice.title.en).toContain(String(year))
    expect(arrangement.notice.url).toMatch(/^https?:\/\/www\.gov\.cn\//)
  })

  it('speaks of holidays in both languages', () => {
    for (const { name } of arrangement.holidays) {
      expect(name.zh).toMatch(/[\u4e00-\u9fff]/)
      expect(name.en).toMatch(/[A-Z]/)
    }
  })
})

describe('the number of working days', () => {
  it.each([
    [2024, 251],
    [2025, 248],
    [2026, 248],
  ])('%i has %i', (year, count) => {
    expect(daysOf(year).filter((day) => isWorkingDay(publishedCalendar, day).working)).toHaveLength(count)
  })
})
