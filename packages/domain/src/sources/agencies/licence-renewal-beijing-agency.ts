import type { Source } from '../../vocabulary/source.ts'

export default {
  id: 'licence-renewal-beijing-agency',
  kind: 'agency',
  title: { zh: '许可证续期（北京某代理）', en: 'Renewing the licence (an agency in Beijing)' },
  issuer: { zh: '11467 商户（020192）', en: '11467 shop 020192' },
  url: 'https://bjchaoyang020192.11467.com/m/news/7805920.asp',
  seen: null,
  checkedOn: '2026-11-21',
  note: { zh: '未注明日期。', en: 'Undated.' },
} as const satisfies Source
