import { describe, expect, test } from 'vitest'
import type { Day } from '../../vocabulary/day.ts'
import { validForAtLeast } from './valid-for-at-least.ts'

const at = '2026-11-21T04:00:00.000Z'
const ask = (day: Day) => validForAtLeast.test({ expires: day }, { months: 3 }, { at })

describe('A validity left', () => {
  test('of three calendar months is enough to the day', () => {
    expect(ask('2027-02-21')).toBe(true)
    expect(ask('2027-02-20')).toEqual({ wrong: 'expires', saw: '2027-02-20' })
  })
  test('that is over is not enough', () => {
    expect(ask('2026-11-20')).toEqual({ wrong: 'expires', saw: '2026-11-20' })
  })
})
