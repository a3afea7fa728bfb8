import { describe, expect, test } from 'vitest'
import { isAmong } from './is-among.ts'

const at = '2026-11-21T04:00:00.000Z'
const ask = (choice: string) => isAmong.test({ choice }, { among: ['mainland', 'both'] }, { at })

describe('A choice among several', () => {
  test('is kept by each of them', () => {
    expect(ask('mainland')).toBe(true)
    expect(ask('both')).toBe(true)
  })
  test('is broken by another', () => {
    expect(ask('outside')).toEqual({ wrong: 'choice', saw: 'outside' })
  })
})
