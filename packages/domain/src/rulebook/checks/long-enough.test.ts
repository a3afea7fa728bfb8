import { describe, expect, test } from 'vitest'
import { longEnough } from './long-enough.ts'

const at = '2026-11-21T04:00:00.000Z'
const ask = (text: string) => longEnough.test({ text }, { chars: 3 }, { at })

describe('A remark long enough', () => {
  test('counts characters, not code units, without the blanks around them', () => {
    expect(ask('𠮷𠮷𠮷')).toBe(true)
    expect(ask(' 花园 ')).toEqual({ wrong: 'text', saw: '2' })
  })
})
