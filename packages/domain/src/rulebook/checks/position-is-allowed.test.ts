import { describe, expect, test } from 'vitest'
import { positionIsAllowed } from './position-is-allowed.ts'

const at = '2026-11-21T04:00:00.000Z'
const ask = (position: string, word: 'required' | 'or-executive' | 'usual' | 'with-letter' | 'free') =>
  positionIsAllowed.test({ position }, { word }, { at })

describe('Who may be in charge', () => {
  test('is nobody else where the legal representative is required or usual', () => {
    for (const word of ['required', 'usual'] as const) {
      expect(ask('legal-representative', word)).toBe(true)
      expect(ask('executive', word)).toEqual({ wrong: 'position', saw: 'executive' })
    }
  })
  test('may be a shareholder or senior manager where that is allowed, but no employee', () => {
    expect(ask('legal-representative', 'or-executive')).toBe(true)
    expect(ask('executive', 'or-executive')).toBe(true)
    expect(ask('employee', 'or-executive')).toEqual({ wrong: 'position', saw: 'employee' })
  })
  test('may be anybody with a letter, or without', () => {
    expect(ask('employee', 'with-letter')).toBe(true)
    expect(ask('employee', 'free')).toBe(true)
  })
})
