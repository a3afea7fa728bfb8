import type { Source } from '../../vocabulary/source.ts'

export default {
  id: 'alibaba-service-numbers',
  kind: 'provider',
  title: { zh: '阿里云：备案服务号', en: 'Alibaba Cloud: filing service numbers' },
  issuer: { zh: '阿里云', en: 'Alibaba Cloud' },
  url: 'https://www.alibabacloud.com/help/faq-detail/86396.htm',
  seen: null,
  checkedOn: '2026-11-21',
  note: { zh: '未注明日期；只读到页首。', en: 'Undated; only the start of the page was readable.' },
} as const satisfies Source
