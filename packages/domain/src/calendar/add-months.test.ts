import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isDay } from '../vocabulary/day.ts'
import { addMonths, addYears } from './add-months.ts'
import { shiftDays } from './shift-day.ts'

/** Any day from 1990 to 2089. */
const anyDay = fc.integer({ min: 0, max: 36_500 }).map((days) => shiftDays('1990-01-01', days))

const someMonths = fc.integer({ min: -600, max: 600 })

describe('addMonths', () => {
  it('keeps the date', () => {
    expect(addMonths('2026-11-21', 1)).toBe('2026-12-21')
    expect(addMonths('2026-11-21', 2)).toBe('2027-01-21')
    expect(addMonths('2026-11-21', 0)).toBe('2026-11-21')
    expect(addMonths('2026-01-15', -1)).toBe('2025-12-15')
    expect(addMonths('2026-01-15', -13)).toBe('2024-12-15')
  })

  it('takes the last day of a month that has no such date', () => {
    expect(addMonths('2026-01-31', 1)).toBe('2026-02-28')
    expect(addMonths('2024-01-31', 1)).toBe('2024-02-29')
    expect(addMonths('2026-03-31', -1)).toBe('2026-02-28')
    expect(addMonths('2026-05-31', 1)).toBe('2026-06-30')
    expect(addMonths('2025-11-30', 3)).toBe('2026-02-28')
  })

  it('lands in the month meant, on a day that exists, never after the date', () => {
    fc.assert(
      fc.property(anyDay, someMonths, (day, months) => {
        const later = addMonths(day, months)
        const index = (at: string) => Number(at.slice(0, 4)) * 12 + Number(at.slice(5, 7))
        expect(isDay(later)).toBe(true)
        expect(index(later) - index(day)).toBe(months)
        expect(Number(later.slice(8)) <= Number(day.slice(8))).toBe(true)
      }),
    )
  })

  it('is monotone in the day', () => {
    fc.assert(
      fc.property(anyDay, anyDay, someMonths, (a, b, months) => {
        const [early, late] = a < b ? [a, b] : [b, a]
        expect(addMonths(early, months) <= addMonths(late, months)).toBe(true)
      }),
    )
  })
})

describe('addYears', () => {
  it('is twelve months each; a leap day falls on 28 February', () => {
    expect(addYears('2026-11-21', 5)).toBe('2031-11-21')
    expect(addYears('2008-02-29', 18)).toBe('2026-02-28')
    expect(addYears('2008-02-29', 16)).toBe('2024-02-29')
    expect(addYears('2026-11-21', -3)).toBe('2023-11-21')
  })
})

describe('past the last four-digit year', () => {
  it('there is no end', () => {
    expect(addMonths('9999-11-30', 1)).toBe('9999-12-30')
    expect(addMonths('9999-12-31', 0)).toBe('9999-12-31')
    expect(addMonths('9999-12-01', 1)).toBe('9999-12-31')
    expect(addYears('9999-12-31', 16)).toBe('9999-12-31')
  })
})
