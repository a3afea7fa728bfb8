import { describe, expect, test } from 'vitest'
import { nameIsWellFormed } from './name-is-well-formed.ts'

const at = '2026-11-21T04:00:00.000Z'
const ask = (name: string) => nameIsWellFormed.test({ name }, { minChars: 3 }, { at })

describe('A name', () => {
  test('of three characters with one Chinese is enough', () => {
    expect(ask('花园城')).toBe(true)
    expect(ask('AB花')).toBe(true)
    expect(ask('花园（12）')).toBe(true)
  })
  test('does not count brackets and hyphens', () => {
    expect(ask('花-(园)')).toEqual({ wrong: 'name', saw: '2' })
  })
  test('is not only digits or letters', () => {
    expect(ask('123')).toEqual({ wrong: 'name', saw: '123' })
    expect(ask('ABC')).toEqual({ wrong: 'name', saw: 'ABC' })
  })
  test('holds no other sign, which is named', () => {
    expect(ask('花园城！')).toEqual({ wrong: 'name', saw: '！' })
    expect(ask('花园城😀')).toEqual({ wrong: 'name', saw: '😀' })
  })
})
