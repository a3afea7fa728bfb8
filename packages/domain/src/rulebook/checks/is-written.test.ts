import { describe, expect, test } from 'vitest'
import { isWritten } from './is-written.ts'

const at = '2026-11-21T04:00:00.000Z'
const ask = (text: string) => isWritten.test({ text }, {}, { at })

describe('A remark', () => {
  test('is written by a single character', () => {
    expect(ask('字')).toBe(true)
  })
  test('is not written by spaces and line breaks', () => {
    expect(ask('')).toEqual({ wrong: 'text' })
    expect(ask(' \n ')).toEqual({ wrong: 'text' })
  })
})
