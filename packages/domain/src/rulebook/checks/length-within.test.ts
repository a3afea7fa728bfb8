import { expect, test } from 'vitest'
import { lengthWithin } from './length-within.ts'

const at = '2026-11-21T04:00:00.000Z'
const ask = (text: string) => lengthWithin.test({ text }, { min: 2, max: 4 }, { at })

test('A length is counted in characters, without blanks at the ends, both limits included', () => {
  expect(ask(' 花 ')).toEqual({ wrong: 'text', saw: '1' })
  expect(ask('花园')).toBe(true)
  expect(ask('𠮷𠮷𠮷𠮷')).toBe(true)
  expect(ask('花园城市群')).toEqual({ wrong: 'text', saw: '5' })
})
