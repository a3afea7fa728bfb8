import type { Source } from '../../vocabulary/source.ts'

export default {
  id: 'commercial-or-edi-daoyushang',
  kind: 'agency',
  title: { zh: '经营性网站的认定', en: 'When a website is commercial' },
  issuer: { zh: 'daoyushang', en: 'daoyushang' },
  url: 'https://daoyushang.007swz.com/xinxi/30092044.html',
  seen: null,
  checkedOn: '2026-11-21',
  note: { zh: '未注明日期。', en: 'Undated.' },
} as const satisfies Source
