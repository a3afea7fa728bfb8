import { describe, expect, test } from 'vitest'
import type { Day } from '../../vocabulary/day.ts'
import { validForDays } from './valid-for-days.ts'

const at = '2026-11-21T04:00:00.000Z'
const ask = (day: Day) => validForDays.test({ expires: day }, { days: 45 }, { at })

describe('A validity of more than 45 days', () => {
  test('is kept on the 46th day and not on the 45th', () => {
    expect(ask('2027-01-06')).toBe(true)
    expect(ask('2027-01-05')).toEqual({ wrong: 'expires', saw: '2027-01-05' })
  })
  test('is not kept where it is over', () => {
    expect(ask('2026-11-20')).toEqual({ wrong: 'expires', saw: '2026-11-20' })
  })
})
