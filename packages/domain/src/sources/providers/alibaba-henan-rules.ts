import type { Source } from '../../vocabulary/source.ts'

export default {
  id: 'alibaba-henan-rules',
  kind: 'provider',
  title: { zh: '阿里云：河南备案规则', en: 'Alibaba Cloud: filing rules of Henan' },
  issuer: { zh: '阿里云', en: 'Alibaba Cloud' },
  url: 'https://www.alibabacloud.com/help/faq-detail/50254.htm',
  seen: '2018-01-05',
  checkedOn: '2026-11-21',
} as const satisfies Source
