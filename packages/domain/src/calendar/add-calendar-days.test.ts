import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addCalendarDays } from './add-calendar-days.ts'
import { publishedCalendar } from './calendars.ts'
import { countBack } from './count-back.ts'
import { isWorkingDay } from './is-working-day.ts'
import { daysBetween, shiftDays } from './shift-day.ts'

/** Any day from 1990 to 2089. */
const anyDay = fc.integer({ min: 0, max: 36_500 }).map((days) => shiftDays('1990-01-01', days))

/** From 2023 to the middle of 2026: some months from here are still published. */
const publishedDay = fc.integer({ min: 0, max: 1277 }).map((days) => shiftDays('2023-01-01', days))

const isWorked = (day: Parameters<typeof isWorkingDay>[1]) => isWorkingDay(publishedCalendar, day).working

describe('addCalendarDays', () => {
  it('counts weekends and holidays like other days', () => {
    expect(addCalendarDays(publishedCalendar, '2026-11-02', 30)).toEqual({ day: '2026-12-02', provisional: false })
  })

  it('moves a last day off to the first working day after it', () => {
    expect(addCalendarDays(publishedCalendar, '2026-09-01', 30)).toEqual({ day: '2026-10-08', provisional: false })
    expect(addCalendarDays(publishedCalendar, '2026-10-22', 30)).toEqual({ day: '2026-11-23', provisional: false })
  })

  it('leaves a make-up Saturday where it is', () => {
    expect(addCalendarDays(publishedCalendar, '2026-09-10', 30)).toEqual({ day: '2026-10-10', provisional: false })
  })

  it('keeps the day of the event with 0, unless nobody works on it', () => {
    expect(addCalendarDays(publishedCalendar, '2026-11-20', 0).day).toBe('2026-11-20')
    expect(addCalendarDays(publishedCalendar, '2026-11-21', 0).day).toBe('2026-11-23')
  })

  it('is firm when it counts across what is unknown but ends on a published day', () => {
    expect(addCalendarDays(publishedCalendar, '2022-12-20', 30)).toEqual({ day: '2023-01-19', provisional: false })
  })

  it('is provisional when it ends in a year without a notice', () => {
    expect(addCalendarDays(publishedCalendar, '2026-12-10', 30)).toEqual({ day: '2027-01-11', provisional: true })
  })

  it('ends on a working day, not before the last day, and within the longest holiday after it', () => {
    fc.assert(
      fc.property(anyDay, fc.nat(400), (day, count) => {
        const due = addCalendarDays(publishedCalendar, day, count).day
        const moved = daysBetween(shiftDays(day, count), due)
        expect(isWorked(due)).toBe(true)
        expect(moved).toBeGreaterThanOrEqual(0)
        expect(moved).toBeLessThanOrEqual(9)
      }),
    )
  })
})

describe('countBack', () => {
  it('counts "30 days in advance" back from the planned day', () => {
    expect(countBack(publishedCalendar, '2026-12-18', 30)).toEqual({ day: '2026-11-18', provisional: false })
  })

  it('moves a day off to the working day before it, to be safe', () => {
    expect(countBack(publishedCalendar, '2026-12-01', 30)).toEqual({ day: '2026-10-30', provisional: false })
    expect(countBack(publishedCalendar, '2026-11-06', 30)).toEqual({ day: '2026-09-30', provisional: false })
  })

  it('ends on a working day, never later than the day counted to', () => {
    fc.assert(
      fc.property(publishedDay, fc.nat(120), (day, count) => {
        const due = countBack(publishedCalendar, day, count).day
        expect(isWorked(due)).toBe(true)
        expect(due <= shiftDays(day, -count)).toBe(true)
      }),
    )
  })

  it('is provisional when a day on the way back is unknown, though the last is not', () => {
    // 2027-01-03 and -02 are weekend, -01 is New Year; 2026-12-31 waits for the notice of 2027.
    expect(countBack(publishedCalendar, '2027-01-04', 1)).toEqual({ day: '2026-12-31', provisional: true })
  })
})
