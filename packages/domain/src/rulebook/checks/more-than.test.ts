import { describe, expect, test } from 'vitest'
import { moreThan } from './more-than.ts'

const at = '2026-11-21T04:00:00.000Z'
const ask = (count: number) => moreThan.test({ count }, { than: 29 }, { at })

describe('More than a number', () => {
  test('begins one above it', () => {
    expect(ask(30)).toBe(true)
    expect(ask(29)).toEqual({ wrong: 'count' })
  })
})
