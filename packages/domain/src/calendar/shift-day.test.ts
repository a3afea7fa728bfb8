import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isDay } from '../vocabulary/day.ts'
import { daysBetween, shiftDays, weekdayOf } from './shift-day.ts'

/** Any day from 1990 to 2089. */
const anyDay = fc.integer({ min: 0, max: 36_500 }).map((days) => shiftDays('1990-01-01', days))

describe('shiftDays', () => {
  it('crosses months, leap days and years', () => {
    expect(shiftDays('2026-01-31', 1)).toBe('2026-02-01')
    expect(shiftDays('2024-02-28', 1)).toBe('2024-02-29')
    expect(shiftDays('2026-02-28', 1)).toBe('2026-03-01')
    expect(shiftDays('2027-01-01', -1)).toBe('2026-12-31')
  })

  it('answers days that exist, and comes back', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -5000, max: 5000 }), (day, days) => {
        const shifted = shiftDays(day, days)
        expect(isDay(shifted)).toBe(true)
        expect(shiftDays(shifted, -days)).toBe(day)
        expect(daysBetween(day, shifted)).toBe(days)
      }),
    )
  })

  it('past the last four-digit year there is no end, before the first there is no day', () => {
    expect(shiftDays('9999-12-31', 1)).toBe('9999-12-31')
    expect(shiftDays('9999-12-30', 1)).toBe('9999-12-31')
    expect(() => shiftDays('0000-01-01', -1)).toThrow(
      new RangeError('-1 days from 0000-01-01 is no day of four-digit years'),
    )
  })
})

describe('daysBetween', () => {
  it('is negative backwards and zero on the spot', () => {
    expect(daysBetween('2026-11-21', '2026-12-21')).toBe(30)
    expect(daysBetween('2026-12-21', '2026-11-21')).toBe(-30)
    expect(daysBetween('2026-11-21', '2026-11-21')).toBe(0)
  })
})

describe('weekdayOf', () => {
  it('knows Sunday, Wednesday and Saturday, and forgets no week', () => {
    expect(weekdayOf('2026-11-22')).toBe(0)
    expect(weekdayOf('2026-11-25')).toBe(3)
    expect(weekdayOf('2026-11-21')).toBe(6)
    fc.assert(fc.property(anyDay, (day) => weekdayOf(shiftDays(day, 7)) === weekdayOf(day)))
  })
})
