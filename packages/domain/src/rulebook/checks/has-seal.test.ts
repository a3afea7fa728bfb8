import { expect, test } from 'vitest'
import { hasSeal } from './has-seal.ts'

const at = '2026-11-21T04:00:00.000Z'
const ask = (seal: boolean, named: boolean, word: 'required' | 'name-and-seal' | 'studio') =>
  hasSeal.test({ seal, named }, { word }, { at })

test('nothing is taken without a seal', () => {
  for (const word of ['required', 'name-and-seal', 'studio'] as const)
    expect(ask(false, true, word)).toEqual({ wrong: 'seal' })
})
test('a seal is enough where no trade name is asked', () => {
  expect(ask(true, false, 'required')).toBe(true)
  expect(ask(true, false, 'studio')).toBe(true)
})
test('a trade name is missed where it is asked', () => {
  expect(ask(true, false, 'name-and-seal')).toEqual({ wrong: 'named' })
  expect(ask(true, true, 'name-and-seal')).toBe(true)
})
