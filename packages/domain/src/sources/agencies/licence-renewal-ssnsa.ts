import type { Source } from '../../vocabulary/source.ts'

export default {
  id: 'licence-renewal-ssnsa',
  kind: 'agency',
  title: { zh: '电信二类业务许可证续期', en: 'Renewing a value-added licence' },
  issuer: { zh: 'ssnsa.com', en: 'ssnsa.com' },
  url: 'https://www.ssnsa.com/dianxin/erlei/1302.html',
  seen: null,
  checkedOn: '2026-11-21',
  note: { zh: '未注明日期。', en: 'Undated.' },
} as const satisfies Source
