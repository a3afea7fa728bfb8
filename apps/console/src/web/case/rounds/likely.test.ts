/** The catalogue is ordered by what the authority wrote. */
import { rulebook } from '@beian/domain/rulebook'
import { expect, test } from 'vitest'
import { likeliest } from './likely.ts'

const firstKinds = (words: string) =>
  likeliest(rulebook.rejections, words)
    .slice(0, 3)
    .map(({ kind }) => kind)

test.each([
  ['负责人手机无人接听，请保持电话畅通', 'contacts'],
  ['主体负责人不是法定代表人，请修改', 'person-in-charge'],
  ['域名未完成实名认证', 'domain-name-data'],
  ['网站在备案期间可以访问，请关闭', 'open-before-approval'],
])('%s: among the first three is one of %s', (words, kind) => expect(firstKinds(words)).toContain(kind))
test('near miss: without words they stand in their own order', () => {
  expect(likeliest(rulebook.rejections, '  。')).toEqual(rulebook.rejections)
})
test('nothing is lost', () => {
  expect(likeliest(rulebook.rejections, '电话').length).toBe(rulebook.rejections.length)
})
