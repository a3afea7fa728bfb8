import { cleanup, render } from '@solidjs/testing-library'
import { afterEach, expect, test } from 'vitest'
import { Unbroken } from './Unbroken.tsx'

afterEach(cleanup)

const wholes = (text: string) => {
  const { container } = render(() => <Unbroken text={text} />)
  expect(container.textContent).toBe(text)
  return [...container.querySelectorAll('span')].map(({ textContent }) => textContent)
}

test('what is told now, and its day, stay in one piece', () => {
  const found = '提交时域名剩余有效期不少于 3 个月（现为：2026-12-10）。'
  expect(wholes(found)).toEqual(['3 个月', '（现为：2026-12-10）。'])
  expect(wholes('It is valid for 3 more months (now: 2026-12-10).')).toEqual(['3 more months', '(now: 2026-12-10).'])
})

test('amounts and articles of law stay in one piece', () => {
  const fine = '处 10 万元以上 100 万元以下罚款（《互联网信息服务管理办法》第十九条第一款）。'
  expect(wholes(fine)).toEqual(['10 万元', '100 万元', '第十九条第一款'])
  expect(wholes('A fine of CNY 5,000 to 10,000 (Decree 292, article 19).')).toEqual([
    'CNY 5,000',
    'Decree 292',
    'article 19',
  ])
})

test.each([
  ['由 09-17 14:30 改到 09-20 14:30', ['09-17 14:30', '09-20 14:30']],
  ['agreed for 2027-01-05 09:00', ['2027-01-05 09:00']],
  ['SF14577068', []],
])('in “%s” each day stays with its hour', (sentence, moments) => {
  expect(wholes(sentence)).toEqual(moments)
})

test('near miss: a sentence without any stays plain text', () => {
  expect(wholes('第一次备案，办理首次备案。')).toEqual([])
})
