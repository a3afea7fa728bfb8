import { expect, test } from 'vitest'
import { grouped } from './amounts.ts'

test('a long sum is grouped in thousands, in both languages', () => {
  expect(grouped('The registered capital is at least CNY 10000000.')).toBe(
    'The registered capital is at least CNY 10,000,000.',
  )
  expect(grouped('注册资本不少于 1000000 元。')).toBe('注册资本不少于 1,000,000 元。')
})
test('what is short, grouped already or names something stays as it is', () => {
  for (const sentence of ['CNY 5000', 'CNY 10,000 to 50,000', '粤ICP备05008878号', '并处 1 万元罚款']) {
    expect(grouped(sentence)).toBe(sentence)
  }
})
