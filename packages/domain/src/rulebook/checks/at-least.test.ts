import { describe, expect, test } from 'vitest'
import { atLeast } from './at-least.ts'

const at = '2026-11-21T04:00:00.000Z'
const ask = (amount: number) => atLeast.test({ amount }, { min: 1_000_000 }, { at })

describe('A lower limit', () => {
  test('is met by the limit itself', () => {
    expect(ask(1_000_000)).toBe(true)
  })
  test('is broken by one less', () => {
    expect(ask(999_999)).toEqual({ wrong: 'amount', saw: '999999' })
  })
})
