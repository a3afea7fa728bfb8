import { describe, expect, test } from 'vitest'
import type { Day } from '../../vocabulary/day.ts'
import { youngerThan } from './younger-than.ts'

const at = '2026-11-21T04:00:00.000Z'
const ask = (day: Day) => youngerThan.test({ bornOn: day }, { years: 18 }, { at })

describe('Papers for the young', () => {
  test('are asked until the day before the birthday', () => {
    expect(ask('2008-11-22')).toBe(true)
    expect(ask('2008-11-21')).toEqual({ wrong: 'bornOn' })
  })
})
