import { expect, test } from 'vitest'
import { scopeIsAcceptable } from './scope-is-acceptable.ts'

const at = '2026-11-21T04:00:00.000Z'
type Word = 'accepted' | 'refused' | 'except-finance' | 'culture-only' | 'remark-only'
const ask = (mentions: boolean, word: Word) => scopeIsAcceptable.test({ mentions }, { word }, { at })

test('a scope that names nothing of the kind is always right', () => {
  expect(ask(false, 'refused')).toBe(true)
  expect(ask(false, 'culture-only')).toBe(true)
})
test('a letter or a remark mends it where one is taken', () => {
  expect(ask(true, 'accepted')).toBe(true)
  expect(ask(true, 'remark-only')).toBe(true)
})
test('where no letter is taken the scope must change first', () => {
  expect(ask(true, 'refused')).toEqual({ wrong: 'mentions' })
})
test('where it depends on the word, software cannot tell', () => {
  expect(ask(true, 'except-finance')).toHaveProperty('cannotTell')
  expect(ask(true, 'culture-only')).toHaveProperty('cannotTell')
})
