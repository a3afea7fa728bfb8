import { describe, expect, test } from 'vitest'
import { noneOfThem } from './none-of-them.ts'

const at = '2026-11-21T04:00:00.000Z'
const ask = (...chosen: string[]) => noneOfThem.test({ chosen }, { among: ['service-in-charge'] }, { at })

describe('None of certain words', () => {
  test('holds where others are chosen', () => {
    expect(ask('principal-in-charge')).toBe(true)
    expect(ask()).toBe(true)
  })
  test('is broken by one of them beside others', () => {
    expect(ask('principal-in-charge', 'service-in-charge')).toEqual({ wrong: 'chosen' })
  })
})
