import type { Source } from '../../vocabulary/source.ts'

export default {
  id: 'credit-code-implementations',
  kind: 'dataset',
  title: { zh: '统一社会信用代码公开实现', en: 'Public implementations of the credit code' },
  issuer: { zh: '发布者不详', en: 'Publisher not recorded' },
  anonymous: true,
  url: 'https://www.cods.org.cn/c/2020-10-29/12575.html',
  seen: null,
  checkedOn: '2026-11-21',
  note: { zh: '多份公开实现互相印证。', en: 'Several public implementations agree.' },
} as const satisfies Source
