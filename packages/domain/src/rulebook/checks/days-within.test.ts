import { describe, expect, test } from 'vitest'
import type { Day } from '../../vocabulary/day.ts'
import { daysWithin } from './days-within.ts'

const at = '2026-11-21T04:00:00.000Z'
const ask = (day: Day) => daysWithin.test({ day }, { days: 30 }, { at })

describe('A day not long ago', () => {
  test('counts on the thirtieth day, not on the thirty-first', () => {
    expect(ask('2026-10-22')).toBe(true)
    expect(ask('2026-10-21')).toEqual({ wrong: 'day', saw: '2026-10-21' })
  })
  test('counts today, not tomorrow', () => {
    expect(ask('2026-11-21')).toBe(true)
    expect(ask('2026-11-22')).toEqual({ wrong: 'day', saw: '2026-11-22' })
  })
})
