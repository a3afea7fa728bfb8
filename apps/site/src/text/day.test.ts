import { expect, test } from 'vitest'
import { dayIn } from './day.ts'
import { shortDayIn } from './short-day.ts'

test('a day stands in words, without zeros in front', () => {
  expect(dayIn('zh', '2005-03-20')).toBe('2005年3月20日')
  expect(dayIn('en', '2005-03-20')).toBe('20 March 2005')
  expect(dayIn('en', '2026-12-01')).toBe('1 December 2026')
})

test('beside others of the same time a day has no year', () => {
  expect(shortDayIn('zh', '2026-12-01')).toBe('12月1日')
  expect(shortDayIn('en', '2026-12-01')).toBe('1 Dec')
  expect(shortDayIn('en', '2027-05-31')).toBe('31 May')
})
