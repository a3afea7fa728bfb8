import { describe, expect, it } from 'vitest'
import { calendarOf } from './calendar-of.ts'
import { calendars, publishedCalendar } from './calendars.ts'
import { nearestWorkingDay } from './nearest-working-day.ts'

describe('nearestWorkingDay', () => {
  it('is the day itself when work is done on it', () => {
    expect(nearestWorkingDay(publishedCalendar, '2026-10-10', 1)).toEqual({ day: '2026-10-10', provisional: false })
    expect(nearestWorkingDay(publishedCalendar, '2026-10-10', -1)).toEqual({ day: '2026-10-10', provisional: false })
  })

  it('crosses a whole holiday, both ways', () => {
    expect(nearestWorkingDay(publishedCalendar, '2026-02-18', 1).day).toBe('2026-02-24')
    expect(nearestWorkingDay(publishedCalendar, '2026-02-18', -1).day).toBe('2026-02-14')
  })

  it('stays provisional when it leaves the unknown for a published year', () => {
    const without2025 = calendarOf(calendars.filter(({ year }) => year !== 2025))
    // Saturday 28 December 2024 is published; counting back from New Year's Day 2025 passes days that wait for 2025.
    expect(nearestWorkingDay(without2025, '2025-01-01', -1)).toEqual({ day: '2024-12-31', provisional: true })
    expect(nearestWorkingDay(publishedCalendar, '2022-12-31', 1)).toEqual({ day: '2023-01-03', provisional: true })
  })
})
