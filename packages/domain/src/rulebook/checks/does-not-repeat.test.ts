import { expect, test } from 'vitest'
import { doesNotRepeat } from './does-not-repeat.ts'

const at = '2026-11-21T04:00:00.000Z'
const ask = (address: string, district = '越秀区') =>
  doesNotRepeat.test({ address, city: '广州市', district }, {}, { at })

test('An address repeats neither city nor district; a road named after the city does not repeat it', () => {
  expect(ask('中山五路 1 号 202 室')).toBe(true)
  expect(ask('广州大道 1 号')).toBe(true)
  expect(ask('广州市中山五路 1 号')).toEqual({ wrong: 'address' })
  expect(ask('越秀区中山五路 1 号')).toEqual({ wrong: 'address' })
  expect(ask('中山五路 1 号', ' ')).toBe(true)
})
