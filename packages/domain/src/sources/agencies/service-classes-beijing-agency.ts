import type { Source } from '../../vocabulary/source.ts'

export default {
  id: 'service-classes-beijing-agency',
  kind: 'agency',
  title: { zh: '增值电信业务分类（北京某代理）', en: 'Classes of value-added services (an agency in Beijing)' },
  issuer: { zh: '11467 商户（08032）', en: '11467 shop 08032' },
  url: 'https://beijing08032.11467.com/news/8124545.asp',
  seen: null,
  checkedOn: '2026-11-21',
  note: { zh: '未注明日期。', en: 'Undated.' },
} as const satisfies Source
