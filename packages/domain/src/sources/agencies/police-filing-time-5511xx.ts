import type { Source } from '../../vocabulary/source.ts'

export default {
  id: 'police-filing-time-5511xx',
  kind: 'agency',
  title: { zh: '公安备案审核时间', en: 'How long a public-security filing takes' },
  issuer: { zh: '5511xx.com', en: '5511xx.com' },
  url: 'http://www.5511xx.com/article/dhghjed.html',
  seen: null,
  checkedOn: '2026-11-21',
  note: { zh: '未注明日期。', en: 'Undated.' },
} as const satisfies Source
