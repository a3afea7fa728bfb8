import type { Source } from '../../vocabulary/source.ts'

export default {
  id: 'kaizen-app-filing',
  kind: 'agency',
  title: { zh: '启源：APP 备案要求', en: 'Kaizen: China ICP filing requirements for Apps' },
  issuer: { zh: '启源会计师事务所', en: 'Kaizen' },
  url: 'http://en.kaizencpa.cn/knowledge/China-ICP-Filing-Requirements-for-APP.html',
  seen: null,
  checkedOn: '2026-11-21',
  note: { zh: '未注明日期。', en: 'Undated.' },
} as const satisfies Source
