import { expect, test } from 'vitest'
import { cardIsFromElsewhere } from './card-is-from-elsewhere.ts'

const at = '2026-11-21T04:00:00.000Z'
const ask = (number: string, province: string) => cardIsFromElsewhere.test({ number, province }, {}, { at })

test('a card of Guangdong is from elsewhere in Inner Mongolia', () => {
  expect(ask('440305199001015011', 'inner-mongolia')).toBe(true)
})
test('a card of the province is not', () => {
  expect(ask('150105199001015011', 'inner-mongolia')).toEqual({ wrong: 'number' })
})
test('a number that begins with no region says nothing', () => {
  expect(ask('E12345678', 'inner-mongolia')).toEqual({ wrong: 'number' })
})
