import type { Source } from '../../vocabulary/source.ts'

export default {
  id: 'commercial-or-edi-0yw',
  kind: 'agency',
  title: { zh: 'ICP 与 EDI 许可证的区别', en: 'ICP licence or EDI licence' },
  issuer: { zh: 'expo.0yw.com', en: 'expo.0yw.com' },
  url: 'http://expo.0yw.com/mobile/news/show-yfruzyhelz.html',
  seen: null,
  checkedOn: '2026-11-21',
  note: { zh: '未注明日期。', en: 'Undated.' },
} as const satisfies Source
