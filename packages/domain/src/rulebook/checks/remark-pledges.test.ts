import { expect, test } from 'vitest'
import { remarkPledges } from './remark-pledges.ts'

const at = '2026-11-21T04:00:00.000Z'
const ask = (remark: string) => remarkPledges.test({ remark }, { word: 'pledge' }, { at })

test('a pledge is found in several wordings', () => {
  expect(ask('本网站为个人网站，不含企业单位信息，否则请注销并列入黑名单。')).toBe(true)
  expect(ask('承诺网站内容与备案一致')).toBe(true)
})
test('a mere description pledges nothing', () => {
  expect(ask('展示个人摄影作品')).toEqual({ wrong: 'remark' })
  expect(ask('')).toEqual({ wrong: 'remark' })
})
