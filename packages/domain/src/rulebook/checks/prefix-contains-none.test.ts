import { describe, expect, test } from 'vitest'
import { prefixContainsNone } from './prefix-contains-none.ts'

const at = '2026-11-21T04:00:00.000Z'
const ask = (name: string) => prefixContainsNone.test({ name }, { denied: ['game'] }, { at })

describe('Refused words in a prefix', () => {
  test('are found before the first dot, in any case', () => {
    expect(ask('MyGameHall.com')).toEqual({ wrong: 'name', saw: 'game' })
  })
  test('do not count in the ending, nor behind a dot', () => {
    expect(ask('hall.game')).toBe(true)
    expect(ask('hall.game.com')).toBe(true)
  })
})
