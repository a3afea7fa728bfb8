import { describe, expect, test } from 'vitest'
import { recordMayPass } from './record-may-pass.ts'

const at = '2026-11-21T04:00:00.000Z'
const ask = (samePerson: boolean, word: 'free' | 'same-person' | 'refused') =>
  recordMayPass.test({ samePerson }, { word }, { at })

describe('A record passes on', () => {
  test('to anybody where it is free', () => {
    expect(ask(false, 'free')).toBe(true)
    expect(ask(true, 'free')).toBe(true)
  })
  test('only to a principal led by the same person where that is asked', () => {
    expect(ask(true, 'same-person')).toBe(true)
    expect(ask(false, 'same-person')).toEqual({ wrong: 'samePerson' })
  })
  test('to nobody where it is refused', () => {
    expect(ask(true, 'refused')).toEqual({ wrong: 'samePerson' })
    expect(ask(false, 'refused')).toEqual({ wrong: 'samePerson' })
  })
})
