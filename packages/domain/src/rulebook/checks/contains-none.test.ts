import { describe, expect, test } from 'vitest'
import { containsNone } from './contains-none.ts'

const at = '2026-11-21T04:00:00.000Z'
const ask = (text: string) => containsNone.test({ text }, { denied: ['论坛', '社区'] }, { at })

describe('Refused words', () => {
  test('are found anywhere in the text, and named', () => {
    expect(ask('摄影社区之家')).toEqual({ wrong: 'text', saw: '社区' })
  })
  test('are not found in other words', () => {
    expect(ask('摄影之家')).toBe(true)
    expect(ask('')).toBe(true)
  })
})
