import { describe, expect, test } from 'vitest'
import { holderIsAllowed } from './holder-is-allowed.ts'

const at = '2026-11-21T04:00:00.000Z'
const ask = (holder: string) =>
  holderIsAllowed.test({ holder }, { holders: ['principal', 'legal-representative'] }, { at })

describe('Holders of a domain name', () => {
  test('on the list may hold it', () => {
    expect(ask('legal-representative')).toBe(true)
  })
  test('off the list may not', () => {
    expect(ask('shareholder')).toEqual({ wrong: 'holder', saw: 'shareholder' })
  })
})
