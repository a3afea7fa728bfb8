import { describe, expect, test } from 'vitest'
import { hanCharactersAtLeast } from './han-characters-at-least.ts'

const at = '2026-11-21T04:00:00.000Z'
const ask = (name: string) => hanCharactersAtLeast.test({ name }, { min: 3 }, { at })

describe('Chinese characters in a name', () => {
  test('are counted without digits and letters', () => {
    expect(ask('A花1园城')).toBe(true)
    expect(ask('AAA花园')).toEqual({ wrong: 'name', saw: 'AAA花园' })
  })
  test('outside the basic plane count as one each', () => {
    expect(ask('𠮷𠮷𠮷')).toBe(true)
    expect(ask('𠮷𠮷')).toEqual({ wrong: 'name', saw: '𠮷𠮷' })
  })
})
