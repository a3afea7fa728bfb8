// Amounts are digits: no sum of fractions is ever computed.
import { expect, test } from 'vitest'
import { readFen, typedFen, yuan } from './words.ts'

test.each([
  ['1200', 120_000],
  ['1,200.5', 120_050],
  ['￥１２００．５０元', 120_050],
  ['0.07', 7],
  ['', null],
  ['12.345', undefined],
  ['-1', undefined],
  ['zwölf', undefined],
])('%s is read as %s fen', (typed, fen) => {
  expect(readFen(typed)).toBe(fen)
})
test.each([0, 7, 100, 120_050, 123_456_789])('%i fen are read back from how they are typed and shown', (fen) => {
  expect(readFen(typedFen(fen))).toBe(fen)
  expect(readFen(yuan(fen))).toBe(fen)
})
test('thousands are set apart', () => {
  expect(yuan(123_456_789)).toBe('¥1,234,567.89')
})
