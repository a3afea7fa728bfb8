import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { publishedCalendar } from './calendars.ts'
import { shiftDays } from './shift-day.ts'
import { workingDaysBetween } from './working-days-between.ts'

/** Any day from 1990 to 2089. */
const anyDay = fc.integer({ min: 0, max: 36_500 }).map((days) => shiftDays('1990-01-01', days))

const between = (from: Parameters<typeof workingDaysBetween>[1], to: Parameters<typeof workingDaysBetween>[1]) =>
  workingDaysBetween(publishedCalendar, from, to)

describe('workingDaysBetween', () => {
  it('counts the last day and not the first', () => {
    expect(between('2026-11-20', '2026-11-23')).toEqual({ days: 1, provisional: false })
    expect(between('2026-11-21', '2026-11-22')).toEqual({ days: 0, provisional: false })
    expect(between('2026-02-13', '2026-02-24')).toEqual({ days: 2, provisional: false })
  })

  it('is zero from a day to itself, even where nothing is known', () => {
    expect(between('2030-01-02', '2030-01-02')).toEqual({ days: 0, provisional: false })
  })

  it('is negative backwards: so many working days late', () => {
    expect(between('2026-11-23', '2026-11-20')).toEqual({ days: -1, provisional: false })
    expect(between('2026-11-22', '2026-11-21')).toEqual({ days: 0, provisional: false })
  })

  it('is provisional when a counted day is, both ways', () => {
    expect(between('2026-12-28', '2027-01-04')).toEqual({ days: 4, provisional: true })
    expect(between('2027-01-04', '2026-12-28')).toEqual({ days: -4, provisional: true })
    expect(between('2022-12-30', '2023-01-03')).toEqual({ days: 1, provisional: true })
    expect(between('2022-12-31', '2023-01-03')).toEqual({ days: 1, provisional: false })
  })

  it('adds up over a day between', () => {
    fc.assert(
      fc.property(anyDay, fc.nat(300), fc.nat(300), (day, a, b) => {
        const [middle, end] = [shiftDays(day, a), shiftDays(day, a + b)]
        expect(between(day, middle).days + between(middle, end).days).toBe(between(day, end).days)
      }),
    )
  })
})
