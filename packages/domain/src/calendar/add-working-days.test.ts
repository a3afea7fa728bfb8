import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addWorkingDays, countBackWorkingDays } from './add-working-days.ts'
import { publishedCalendar } from './calendars.ts'
import { isWorkingDay } from './is-working-day.ts'
import { shiftDays } from './shift-day.ts'
import { workingDaysBetween } from './working-days-between.ts'

/** Any day from 1990 to 2089. */
const anyDay = fc.integer({ min: 0, max: 36_500 }).map((days) => shiftDays('1990-01-01', days))

/** From 2023 to the middle of 2026: some months from here are still published. */
const publishedDay = fc.integer({ min: 0, max: 1277 }).map((days) => shiftDays('2023-01-01', days))

const add = (day: Parameters<typeof addWorkingDays>[1], count: number) => addWorkingDays(publishedCalendar, day, count)
const back = (day: Parameters<typeof addWorkingDays>[1], count: number) =>
  countBackWorkingDays(publishedCalendar, day, count)
const count = fc.integer({ min: 1, max: 60 })

describe('addWorkingDays', () => {
  it('always ends on a working day', () => {
    fc.assert(fc.property(anyDay, fc.nat(60), (day, n) => isWorkingDay(publishedCalendar, add(day, n).day).working))
  })

  it('adds n, then m, as n + m', () => {
    fc.assert(fc.property(anyDay, count, count, (day, n, m) => add(add(day, n).day, m).day === add(day, n + m).day))
  })

  it('grows with the count, and never shrinks with the event', () => {
    fc.assert(
      fc.property(anyDay, count, fc.nat(400), (day, n, gap) => {
        expect(add(day, n + 1).day > add(day, n).day).toBe(true)
        expect(add(shiftDays(day, gap), n).day >= add(day, n).day).toBe(true)
      }),
    )
  })

  it('does not count the day of the event', () => {
    fc.assert(fc.property(anyDay, count, (day, n) => add(day, n).day > day))
    expect(add('2026-11-23', 1).day).toBe('2026-11-24')
  })

  it('counts nothing with 0: the day itself, or the first working day after it', () => {
    expect(add('2026-11-20', 0)).toEqual({ day: '2026-11-20', provisional: false })
    expect(add('2026-11-21', 0)).toEqual({ day: '2026-11-23', provisional: false })
  })

  it('is provisional as soon as one counted day lies where no notice is known', () => {
    expect(add('2026-12-10', 5)).toEqual({ day: '2026-12-17', provisional: false })
    expect(add('2026-12-28', 5).provisional).toBe(true)
    expect(add('2022-12-28', 10)).toMatchObject({ day: '2023-01-12', provisional: true })
    // The first day is provisional, the last is not.
    expect(add('2022-12-30', 1)).toEqual({ day: '2023-01-03', provisional: true })
  })

  it('is the inverse of counting between', () => {
    fc.assert(
      fc.property(
        publishedDay,
        count,
        (day, n) => workingDaysBetween(publishedCalendar, day, add(day, n).day).days === n,
      ),
    )
  })
})

describe('countBackWorkingDays', () => {
  it('counts back over make-up days and holidays', () => {
    expect(back('2026-02-24', 1)).toEqual({ day: '2026-02-14', provisional: false })
    expect(back('2026-10-08', 2)).toEqual({ day: '2026-09-29', provisional: false })
  })

  it('goes back from a day off with 0', () => {
    expect(back('2026-11-22', 0)).toEqual({ day: '2026-11-20', provisional: false })
  })

  it('takes back what was added to a working day', () => {
    fc.assert(
      fc.property(publishedDay, count, (day, n) => {
        const start = add(day, 0).day
        expect(back(add(start, n).day, n).day).toBe(start)
      }),
    )
  })
})
