import type { Source } from '../../vocabulary/source.ts'

export default {
  id: 'decree-752-commentary',
  kind: 'agency',
  title: { zh: '对国务院令第752号的评述', en: 'Commentary on Decree 752' },
  issuer: { zh: '11467 商户（044125）', en: '11467 shop 044125' },
  url: 'https://bjdaxing044125.11467.com/m/product/25578481.asp',
  seen: null,
  checkedOn: '2026-11-21',
  note: { zh: '未注明日期。', en: 'Undated.' },
} as const satisfies Source
