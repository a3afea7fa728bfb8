import { describe, expect, test } from 'vitest'
import { numberParses } from './number-parses.ts'

const at = '2026-11-21T04:00:00.000Z'
const ask = (number: string, word: Parameters<typeof numberParses.test>[1]['word']) =>
  numberParses.test({ number }, { word }, { at })

describe('A number', () => {
  test('is read by the format it names', () => {
    expect(ask('91440300708461136T', 'credit-code')).toBe(true)
    expect(ask('440305199001015011', 'resident-id')).toBe(true)
  })
  test('is refused for one wrong character', () => {
    expect(ask('914403007084611360', 'credit-code')).toEqual({ wrong: 'number' })
    expect(ask('440305199001015012', 'resident-id')).toEqual({ wrong: 'number' })
    expect(ask('12345678-9', 'organisation-code')).toEqual({ wrong: 'number' })
  })
  test('of a travel permit, a passport and a domain name is read too', () => {
    expect(ask('H12345678', 'hong-kong-macau-permit')).toBe(true)
    expect(ask('回乡证', 'hong-kong-macau-permit')).toEqual({ wrong: 'number' })
    expect(ask('E02468135', 'passport')).toBe(true)
    expect(ask('护照', 'passport')).toEqual({ wrong: 'number' })
    expect(ask('example.com', 'domain-name')).toBe(true)
    expect(ask('shop.example.com', 'domain-name')).toEqual({ wrong: 'number' })
  })
  test('of one format is none of another', () => {
    expect(ask('440305199001015011', 'credit-code')).toEqual({ wrong: 'number' })
  })
})
