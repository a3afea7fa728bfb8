import { describe, expect, test } from 'vitest'
import { isSo } from './is-so.ts'

const at = '2026-11-21T04:00:00.000Z'
const ask = (so: boolean) => isSo.test({ so }, {}, { at })

describe('A yes that is asked', () => {
  test('is kept by yes, broken by no', () => {
    expect(ask(true)).toBe(true)
    expect(ask(false)).toEqual({ wrong: 'so' })
  })
})
