import { describe, expect, test } from 'vitest'
import { containsNoLatin } from './contains-no-latin.ts'

const at = '2026-11-21T04:00:00.000Z'
const ask = (name: string) => containsNoLatin.test({ name }, {}, { at })

describe('A name without Latin letters', () => {
  test('may hold digits and Chinese', () => {
    expect(ask('花园城2026')).toBe(true)
  })
  test('must not hold a letter, accented or full-width', () => {
    expect(ask('A花园')).toEqual({ wrong: 'name', saw: 'A花园' })
    expect(ask('é花园')).toEqual({ wrong: 'name', saw: 'é花园' })
    expect(ask('Ａ花园')).toEqual({ wrong: 'name', saw: 'Ａ花园' })
  })
})
