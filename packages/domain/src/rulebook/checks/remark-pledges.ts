/** A remark holds a pledge: it promises something, or asks to be cancelled if it is false. */
import { check } from '../check.ts'

const words = { pledge: { zh: '个人网站承诺', en: 'the pledge of a personal website' } }

export const remarkPledges = check({
  id: 'remark-pledges',
  asks: { zh: '备注是否写有承诺？', en: 'Does the remark hold the pledge?' },
  reads: { remark: 'long-text' },
  params: { word: { word: words } },
  test: ({ remark }) => (/承诺|保证|如有虚假|否则/u.test(remark) ? true : { wrong: 'remark' }),
})
