import { describe, expect, test } from 'vitest'
import { anyOfThem } from './any-of-them.ts'

const at = '2026-11-21T04:00:00.000Z'
const ask = (...chosen: string[]) => anyOfThem.test({ chosen }, { among: ['news', 'religion'] }, { at })

describe('Any of certain words', () => {
  test('is enough', () => {
    expect(ask('none', 'religion')).toBe(true)
  })
  test('is missed where none is chosen, or others only', () => {
    expect(ask()).toEqual({ wrong: 'chosen' })
    expect(ask('none')).toEqual({ wrong: 'chosen' })
  })
})
