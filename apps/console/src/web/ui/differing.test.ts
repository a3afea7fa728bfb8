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

test('two sentences that share little are told one after the other', () => {
  const days = differing('2026-11-30', '2027-01-04')
  expect(days).toEqual({ start: '', before: '2026-11-30', after: '2027-01-04', end: '' })
})
