import type { Source } from '../../vocabulary/source.ts'

export default {
  id: 'filing-query-interface',
  kind: 'dataset',
  title: { zh: 'ICP 备案查询接口示例', en: 'Interface that queries filings, with an example' },
  issuer: { zh: 'mir6', en: 'mir6' },
  url: 'https://api.mir6.com/doc/icpapplet.html',
  seen: null,
  checkedOn: '2026-11-21',
  note: { zh: '未注明日期。', en: 'Undated.' },
} as const satisfies Source
