import { describe, expect, test } from 'vitest'
import type { Day } from '../../vocabulary/day.ts'
import type { Instant } from '../../vocabulary/instant.ts'
import { ageAtLeast } from './age-at-least.ts'

describe('An age that must be reached', () => {
  test('is reached on the birthday, and not the day before', () => {
    const ask = (bornOn: Day) => ageAtLeast.test({ bornOn }, { years: 18 }, { at: '2026-11-21T04:00:00.000Z' })
    expect(ask('2008-11-21')).toBe(true)
    expect(ask('2008-11-22')).toEqual({ wrong: 'bornOn' })
  })
  test('counts the day in China, not in London', () => {
    const ask = (at: Instant) => ageAtLeast.test({ bornOn: '2008-11-21' }, { years: 18 }, { at })
    expect(ask('2026-11-20T16:00:00.000Z')).toBe(true)
    expect(ask('2026-11-20T15:59:59.000Z')).toEqual({ wrong: 'bornOn' })
  })
})
