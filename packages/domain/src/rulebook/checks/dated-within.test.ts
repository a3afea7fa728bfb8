import { describe, expect, test } from 'vitest'
import type { Day } from '../../vocabulary/day.ts'
import { datedWithin } from './dated-within.ts'

const at = '2026-11-21T04:00:00.000Z'
const ask = (day: Day) => datedWithin.test({ signed: day }, { months: 3 }, { at })

describe('A letter', () => {
  test('of today or of three months ago to the day is taken', () => {
    expect(ask('2026-11-21')).toBe(true)
    expect(ask('2026-08-21')).toBe(true)
  })
  test('of tomorrow is not', () => expect(ask('2026-11-22')).toEqual({ wrong: 'signed', saw: '2026-11-22' }))
  test('that is older is not', () => expect(ask('2026-08-20')).toEqual({ wrong: 'signed', saw: '2026-08-20' }))
})
