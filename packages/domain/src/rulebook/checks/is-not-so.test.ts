import { describe, expect, test } from 'vitest'
import { isNotSo } from './is-not-so.ts'

const at = '2026-11-21T04:00:00.000Z'
const ask = (so: boolean) => isNotSo.test({ so }, {}, { at })

describe('A no that is asked', () => {
  test('is kept by no, broken by yes', () => {
    expect(ask(false)).toBe(true)
    expect(ask(true)).toEqual({ wrong: 'so' })
  })
})
