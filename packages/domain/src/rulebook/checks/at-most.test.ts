import { describe, expect, test } from 'vitest'
import { atMost } from './at-most.ts'

const at = '2026-11-21T04:00:00.000Z'
const ask = (count: number) => atMost.test({ count }, { max: 5 }, { at })

describe('An upper limit', () => {
  test('is met by the limit itself', () => {
    expect(ask(5)).toBe(true)
  })
  test('is broken by one more', () => {
    expect(ask(6)).toEqual({ wrong: 'count', saw: '6' })
  })
})
