import type { Source } from '../../vocabulary/source.ts'

export default {
  id: 'licence-staff-beijing-agency',
  kind: 'agency',
  title: {
    zh: 'ICP 许可证社保与人员要求（北京某代理）',
    en: 'Social insurance and staff for an ICP licence (an agency in Beijing)',
  },
  issuer: { zh: '11467 商户（0706734）', en: '11467 shop 0706734' },
  url: 'https://beijing0706734.11467.com/m/product/36509204.asp',
  seen: null,
  checkedOn: '2026-11-21',
  note: { zh: '未注明日期。', en: 'Undated.' },
} as const satisfies Source
