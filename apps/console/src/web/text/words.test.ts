/** The words that load late are complete in both languages, like the others. */
import { expect, test } from 'vitest'
import { lateWords } from './words.ts'
import { zhCase } from './zh.case.ts'

/** Every sentence, those with a number or a name in them filled. */
function sentences(all: object): readonly string[] {
  return Object.values(all).flatMap((word: unknown) => {
    if (typeof word === 'string') return word
    if (typeof word === 'function') return String(word('2', '2', '2'))
    return sentences(word as object)
  })
}

test('as many in English as in Chinese, and none in the other language', () => {
  const [zh, en] = [sentences(lateWords.zh), sentences(lateWords.en)]
  expect(en.length).toBe(zh.length)
  expect(en.filter((one) => /\p{Script=Han}/u.test(one))).toEqual([])
  expect([...zh, ...en].filter((one) => one.trim() === '')).toEqual([])
})

test('no space stands behind the bracket of a weekday', () => {
  expect(zhCase.usuallyBy('11月24日（周二）')).toBe('通常 11月24日（周二）前')
  expect(zhCase.usuallyBy('11-24 09:00')).toBe('通常 11-24 09:00 前')
})
