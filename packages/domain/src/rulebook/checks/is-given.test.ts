import { describe, expect, test } from 'vitest'
import { isGiven } from './is-given.ts'

const at = '2026-11-21T04:00:00.000Z'
const ask = (...entries: string[]) => isGiven.test({ entries }, {}, { at })

describe('An entry', () => {
  test('is given by one that is not blank', () => {
    expect(ask('', '021-5601234')).toBe(true)
  })
  test('is missing where there is none, or blanks only', () => {
    expect(ask()).toEqual({ wrong: 'entries' })
    expect(ask(' ', '')).toEqual({ wrong: 'entries' })
  })
})
