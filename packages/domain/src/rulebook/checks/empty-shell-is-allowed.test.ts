import { expect, test } from 'vitest'
import { emptyShellIsAllowed } from './empty-shell-is-allowed.ts'

const at = '2026-11-21T04:00:00.000Z'
const ask = (filing: string, word: 'allowed' | 'refused') => emptyShellIsAllowed.test({ filing }, { word }, { at })

test('an empty shell is stopped where it is refused', () => {
  expect(ask('empty-shell', 'refused')).toEqual({ wrong: 'filing', saw: 'empty-shell' })
})
test('an empty shell goes on where it is allowed', () => {
  expect(ask('empty-shell', 'allowed')).toBe(true)
})
test('a principal with services is never stopped', () => {
  expect(ask('at-this-provider', 'refused')).toBe(true)
  expect(ask('none', 'refused')).toBe(true)
})
