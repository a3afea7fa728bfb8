import { expect, test } from 'vitest'
import { phoneIsOfProvince } from './phone-is-of-province.ts'

const at = '2026-11-21T04:00:00.000Z'
const ask = (local: boolean, word: 'required' | 'required-from-elsewhere' | 'recommended' | 'else-explained') =>
  phoneIsOfProvince.test({ local }, { word }, { at })

test('a local number is right everywhere', () => {
  for (const word of ['required', 'required-from-elsewhere', 'recommended', 'else-explained'] as const)
    expect(ask(true, word)).toBe(true)
})
test('a number from elsewhere breaks what is required', () => {
  expect(ask(false, 'required')).toEqual({ wrong: 'local' })
  expect(ask(false, 'required-from-elsewhere')).toEqual({ wrong: 'local' })
})
test('a recommendation is never broken', () => {
  expect(ask(false, 'recommended')).toBe(true)
})
test('whether the remark explains it, software cannot see', () => {
  expect(ask(false, 'else-explained')).toHaveProperty('cannotTell')
})
