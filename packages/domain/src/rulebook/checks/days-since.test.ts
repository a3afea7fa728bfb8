import { describe, expect, test } from 'vitest'
import type { Day } from '../../vocabulary/day.ts'
import { daysSince } from './days-since.ts'

const at = '2026-11-21T04:00:00.000Z'
const ask = (day: Day) => daysSince.test({ since: day }, { days: 3 }, { at })

describe('Days that must have passed', () => {
  test('have passed on the third day, not on the second', () => {
    expect(ask('2026-11-18')).toBe(true)
    expect(ask('2026-11-19')).toEqual({ wrong: 'since', saw: '2026-11-19' })
  })
  test('have not begun where the day lies ahead', () => {
    expect(ask('2026-11-22')).toEqual({ wrong: 'since', saw: '2026-11-22' })
  })
})
