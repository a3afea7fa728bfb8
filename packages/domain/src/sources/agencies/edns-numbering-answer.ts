import type { Source } from '../../vocabulary/source.ts'

export default {
  id: 'edns-numbering-answer',
  kind: 'agency',
  title: { zh: '备案号编号规则问答', en: 'Answer on the numbering of filings' },
  issuer: { zh: 'EDNS', en: 'EDNS' },
  url: 'https://edns.com/ask/post/34819.html',
  seen: null,
  checkedOn: '2026-11-21',
  note: { zh: '未注明日期。', en: 'Undated.' },
} as const satisfies Source
