/** What differs between two wordings is found by whole numbers and words. */
import { expect, test } from 'vitest'
import { differing } from './differing.ts'

test('a changed number stands alone, and whole', () => {
  expect(differing('材料齐全后 20 个工作日内备案。', '材料齐全后 29 个工作日内备案。')).toEqual({
    start: '材料齐全后 ',
    before: '20',
    after: '29',
    end: ' 个工作日内备案。',
  })
})

test('a Latin word is not cut', () => {
  const { before, after } = differing('Filed within twenty working days.', 'Filed within twelve working days.')
  expect([before, after]).toEqual(['twenty', 'twelve'])
})

test('what was added stands alone', () => {
  expect(differing('不予备案的说明理由。', '不予备案的书面说明理由。')).toMatchObject({ before: '', after: '书面' })
})

test('a date is changed as a whole', () => {
  expect(differing('2026-11-16', '2026-11-13')).toMatchObject({ before: '2026-11-16', after: '2026-11-13' })
})

test('two sentences that share little are told one after the other', () => {
  const [before, after] = ['提交前打电话给客户。', '由接入商代为核对。']
  expect(differing(before, after)).toEqual({ start: '', before, after, end: '' })
})
