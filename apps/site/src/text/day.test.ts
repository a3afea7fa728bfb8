import { expect, test } from 'vitest'
import { dayIn } from './day.ts'

test('a day stands in words, without zeros in front', () => {
  expect(dayIn('zh', '2005-03-20')).toBe('2005年3月20日')
  expect(dayIn('en', '2005-03-20')).toBe('20 March 2005')
  expect(dayIn('en', '2026-12-01')).toBe('1 December 2026')
})
