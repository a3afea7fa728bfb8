import { describe, expect, test } from 'vitest'
import type { Day } from '../../vocabulary/day.ts'
import { daysAhead } from './days-ahead.ts'

const at = '2026-11-21T04:00:00.000Z'
const ask = (day: Day) => daysAhead.test({ day }, { days: 90 }, { at })

describe('A day that must lie ahead', () => {
  test('is far enough at ninety days, not at eighty-nine', () => {
    expect(ask('2027-02-19')).toBe(true)
    expect(ask('2027-02-18')).toEqual({ wrong: 'day', saw: '2027-02-18' })
  })
  test('is not where it has passed', () => {
    expect(ask('2026-08-01')).toEqual({ wrong: 'day', saw: '2026-08-01' })
  })
})
