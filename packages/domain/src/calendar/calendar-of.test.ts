import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addWorkingDays } from './add-working-days.ts'
import { calendarOf } from './calendar-of.ts'
import { calendars } from './calendars.ts'
import { isWorkingDay } from './is-working-day.ts'
import type { CalendarYear } from './year.ts'

/** Invented: nobody has published 2027 here. */
const invented: CalendarYear = {
  year: 2027,
  notice: { title: { zh: '测试用', en: 'For this test' }, url: 'unknown' },
  holidays: [
    { name: { zh: '元旦', en: 'New Year' }, from: '2026-12-31', to: '2027-01-02' },
    { name: { zh: '劳动节', en: 'Labour Day' }, from: '2027-05-01', to: '2027-05-03' },
    { name: { zh: '国庆节', en: 'National Day' }, from: '2027-10-01', to: '2027-10-05' },
  ],
  makeUpDays: ['2027-01-03', '2027-10-09'],
}

describe('calendarOf', () => {
  it('knows the years it was given', () => {
    expect([...calendarOf([...calendars, invented]).years]).toEqual([2023, 2024, 2025, 2026, 2027])
  })

  it('makes the answers of an added year firm', () => {
    const calendar = calendarOf([...calendars, invented])
    expect(isWorkingDay(calendar, '2027-01-03')).toEqual({ working: true, provisional: false })
    expect(isWorkingDay(calendar, '2027-10-05')).toEqual({ working: false, provisional: false })
    expect(isWorkingDay(calendar, '2027-02-05')).toEqual({ working: true, provisional: false })
    expect(isWorkingDay(calendar, '2027-02-06')).toEqual({ working: false, provisional: false })
  })

  it('lets the notice of a year reach into the December before', () => {
    const calendar = calendarOf([...calendars, invented])
    expect(isWorkingDay(calendar, '2026-12-31')).toEqual({ working: false, provisional: false })
    expect(addWorkingDays(calendar, '2026-12-30', 1)).toEqual({ day: '2027-01-03', provisional: false })
  })

  it('takes the later of two arrangements of one year, whole', () => {
    const corrected: CalendarYear = { ...invented, makeUpDays: ['2027-10-10'] }
    const calendar = calendarOf([invented, corrected])
    expect(isWorkingDay(calendar, '2027-10-09').working).toBe(false)
    expect(isWorkingDay(calendar, '2027-10-10').working).toBe(true)
  })

  it('does not mind in which order different years come', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray([...calendars], { minLength: calendars.length }), (shuffled) => {
        expect(calendarOf(shuffled).named).toEqual(calendarOf(calendars).named)
      }),
    )
  })
})
