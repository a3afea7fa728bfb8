/** Words: whatever stands in a row in a text is found by what `LIKE` would find, in Chinese of any length. */
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { excerpt } from './opened.ts'
import { soundsOf } from './sounds.ts'
import { middlesOf, sealedWordsOf, termsOf, wordsOf } from './words.ts'

/** As the index does: the phrase stands in a row, its last word perhaps as a beginning. */
function isFound(typed: string, text: string): boolean {
  const words = wordsOf(text)
  return termsOf(typed).every(({ words: wanted, open }) =>
    words.some((_, at) =>
      wanted.every((word, place) => {
        const there = words[at + place] ?? ''
        return open && place === wanted.length - 1 ? there.startsWith(word) : there === word
      }),
    ),
  )
}

test('a run of Chinese becomes its pairs and its last sign, a word of letters stays whole', () => {
  expect(wordsOf('红星互联 Shop-1A.cn')).toEqual(['红星', '星互', '互联', '联', 'shop', '1a', 'cn'])
  expect(wordsOf('ＡＢＣ网')).toEqual(['abc', '网'])
  expect(wordsOf('，。%')).toEqual([])
})

test.each([
  ['互联', '红星互联科技'],
  ['联', '红星互联'],
  ['科', '红星互联科技'],
  ['星互联', '红星互联'],
  ['粤ICP备2026', '粤ICP备2026000123号-1'],
  ['号-1', '粤ICP备2026000123号-1'],
  ['xinghe-da', 'www.xinghe-data.cn'],
])('%s is found in %s', (typed, text) => {
  expect(isFound(typed, text)).toBe(true)
})

test.each([
  ['联红', '红星互联'],
  ['红互', '红星互联'],
  ['互联网', '红星互联'],
])('%s is not found in %s', (typed, text) => {
  expect(isFound(typed, text)).toBe(false)
})

test('of any text in Chinese, every part is found, and nothing that is no part', () => {
  const text = fc.string({ unit: fc.constantFrom(...'备案网站名称退回红星互联'), minLength: 1, maxLength: 12 })
  fc.assert(
    fc.property(text, text, (whole, part) => {
      expect(isFound(part, whole)).toBe(whole.includes(part))
    }),
  )
})

test('what stands in the middle of a domain name or a number is the beginning of one of its ends', () => {
  const ends = middlesOf('longfengshop.cn')
  expect(ends).toContain('shop')
  expect(ends).toContain('fengshop')
  expect(ends.every((end) => end.length >= 3)).toBe(true)
  expect(middlesOf('ab.cn')).toEqual([])
})

test('a name is found by its sounds and initials from any of its signs on', () => {
  expect(soundsOf('重庆红星')).toEqual([
    'chongqinghongxing',
    'cqhx',
    'qinghongxing',
    'qhx',
    'hongxing',
    'hx',
    'xing',
    'x',
  ])
  expect(soundsOf('Acme')).toEqual([])
})

test('of sealed words, none is a number, and beginnings of Latin ones are kept', () => {
  const words = sealedWordsOf('王芳 13912345678 440305199003074613 a13912345678 2026-11-21 certificate.jpg')
  expect(words.join(' ')).not.toMatch(/\d/)
  expect(words).toEqual(expect.arrayContaining(['王芳', 'cer', 'certi', 'certificate', 'jpg']))
})

test('an excerpt shows the words around what was typed', () => {
  const text = `${'前'.repeat(60)}网站名称不符${'后'.repeat(120)}`
  expect(excerpt(text, '名称')).toMatch(/^…前{22}网站名称不符后+…$/)
  expect(excerpt('短', '无')).toBe('短')
})
