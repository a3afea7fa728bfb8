import { describe, expect, test } from 'vitest'
import { soleProprietorFilesAs } from './sole-proprietor-files-as.ts'

const at = '2026-11-21T04:00:00.000Z'
type Word =
  | 'enterprise'
  | 'enterprise-once-named'
  | 'enterprise-if-named'
  | 'enterprise-if-listed'
  | 'individual-if-unnamed'
const ask = (named: boolean, listed: string, word: Word) =>
  soleProprietorFilesAs.test({ named, listed }, { word }, { at })

describe('A sole proprietor files as enterprise', () => {
  test('in any case where the province says so', () => {
    expect(ask(false, 'absent', 'enterprise')).toBe(true)
  })
  test('only with a trade name where that counts', () => {
    for (const word of ['enterprise-once-named', 'enterprise-if-named', 'individual-if-unnamed'] as const) {
      expect(ask(true, 'absent', word)).toBe(true)
      expect(ask(false, 'normal', word)).toEqual({ wrong: 'named' })
    }
  })
  test('only if listed where the registry counts', () => {
    expect(ask(false, 'normal', 'enterprise-if-listed')).toBe(true)
    expect(ask(true, 'absent', 'enterprise-if-listed')).toEqual({ wrong: 'listed', saw: 'absent' })
  })
})
