import type { Source } from '../../vocabulary/source.ts'

export default {
  id: 'licence-conditions-page',
  kind: 'agency',
  title: {
    zh: '电信业务许可条件（第42号令第5、6条）',
    en: 'Conditions of a telecommunications licence (Order 42, articles 5 and 6)',
  },
  issuer: { zh: '11467 商户（31106885）', en: '11467 shop 31106885' },
  url: 'https://fuwu.11467.com/info/31106885.htm',
  seen: null,
  checkedOn: '2026-11-21',
  note: { zh: '未注明日期。', en: 'Undated.' },
} as const satisfies Source
