import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Day } from '../vocabulary/day.ts'
import { calendarOf } from './calendar-of.ts'
import { publishedCalendar } from './calendars.ts'
import { isWorkingDay } from './is-working-day.ts'
import { shiftDays, weekdayOf } from './shift-day.ts'

/** Any day from 1990 to 2089. */
const anyDay = fc.integer({ min: 0, max: 36_500 }).map((days) => shiftDays('1990-01-01', days))

const looked = (day: Day) => isWorkingDay(publishedCalendar, day)

describe('in a published year', () => {
  it.each<[Day, boolean, string]>([
    ['2026-11-20', true, 'a Friday'],
    ['2026-11-21', false, 'a Saturday'],
    ['2026-11-22', false, 'a Sunday'],
    ['2026-10-10', true, 'a made-up Saturday'],
    ['2026-09-20', true, 'a made-up Sunday'],
    ['2026-10-01', false, 'a holiday on a Thursday'],
    ['2026-10-07', false, 'the last day of a holiday'],
    ['2026-10-08', true, 'the day after it'],
    ['2024-02-09', true, 'the eve of Spring Festival before it became statutory'],
  ])('%s is working: %s (%s)', (day, working) => {
    expect(looked(day)).toEqual({ working, provisional: false })
  })

  it('does not take statutory days of other years for its own', () => {
    // 2 May is a holiday of 2023 by the notice, but 2023-05-04 and 2024-05-06 are not.
    expect(looked('2023-05-02').working).toBe(false)
    expect(looked('2023-05-04').working).toBe(true)
    expect(looked('2024-05-06').working).toBe(true)
  })
})

describe('in a year without a notice', () => {
  it.each<[Day, boolean, string]>([
    ['2028-01-03', true, 'a Monday'],
    ['2028-01-01', false, 'New Year'],
    ['2028-05-01', false, 'Labour Day on a Monday'],
    ['2028-05-02', false, 'its second day, a Tuesday, statutory since 2025'],
    ['2028-05-03', true, 'the day after'],
    ['2029-10-01', false, 'National Day'],
    ['2029-10-02', false, 'its second day, a Tuesday'],
    ['2029-10-03', false, 'its third day'],
    ['2029-10-04', true, 'the day after'],
    ['2022-05-02', true, 'a Monday before the revision of 2024'],
    ['2024-05-01', false, 'published'],
  ])('%s is working: %s (%s)', (day, working) => {
    expect(looked(day).working).toBe(working)
  })

  it('says that the answer is provisional, always', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        const year = Number(day.slice(0, 4))
        if (year < 2023 || year > 2026) expect(looked(day).provisional).toBe(true)
      }),
    )
  })

  it.each<[Day, string]>([
    ['2027-02-05', 'eve of Spring Festival, a Friday'],
    ['2027-02-08', 'third day of Spring Festival, a Monday'],
    ['2027-04-05', 'Qingming'],
    ['2027-06-09', 'Dragon Boat Festival'],
    ['2027-09-15', 'Mid-Autumn Festival'],
    ['2027-01-01', 'New Year'],
    ['2027-10-01', 'National Day'],
  ])('counts the statutory days computed for 2027: %s (%s)', (day) => {
    expect(weekdayOf(day) % 6).not.toBe(0)
    expect(looked(day)).toEqual({ working: false, provisional: true })
  })

  it('guesses no lunar holiday of a year for which none was computed', () => {
    // Spring Festival 2028 begins on 26 January, a Wednesday.
    expect(looked('2028-01-26')).toEqual({ working: true, provisional: true })
  })

  it('takes a weekend for a weekend, though it may become a make-up day', () => {
    expect(looked('2027-02-20')).toEqual({ working: false, provisional: true })
    expect(looked('2027-02-21')).toEqual({ working: false, provisional: true })
  })
})

describe('the last days of December', () => {
  it('are provisional until the notice of the next year is known', () => {
    expect(looked('2026-12-28')).toEqual({ working: true, provisional: false })
    expect(looked('2026-12-29')).toEqual({ working: true, provisional: true })
    expect(looked('2026-12-31')).toEqual({ working: true, provisional: true })
    expect(looked('2025-12-31')).toEqual({ working: true, provisional: false })
  })

  it('are provisional too when only the next year is known', () => {
    expect(looked('2022-12-31')).toEqual({ working: false, provisional: true })
    expect(looked('2022-12-30')).toEqual({ working: true, provisional: true })
  })
})

describe('an empty calendar', () => {
  it('still knows weekends and fixed holidays, all provisional', () => {
    expect(isWorkingDay(calendarOf([]), '2026-10-10')).toEqual({ working: false, provisional: true })
    expect(isWorkingDay(calendarOf([]), '2026-10-08')).toEqual({ working: true, provisional: true })
    expect(isWorkingDay(calendarOf([]), '2026-10-01')).toEqual({ working: false, provisional: true })
    // A Thursday before the revision of 2024, a Friday after it.
    expect(isWorkingDay(calendarOf([]), '2024-05-02').working).toBe(true)
    expect(isWorkingDay(calendarOf([]), '2025-05-02').working).toBe(false)
  })
})
