import type { Source } from '../../vocabulary/source.ts'

export default {
  id: 'alibaba-gansu-rules',
  kind: 'provider',
  title: { zh: '阿里云：甘肃备案规则', en: 'Alibaba Cloud: filing rules of Gansu' },
  issuer: { zh: '阿里云', en: 'Alibaba Cloud' },
  url: 'https://www.alibabacloud.com/help/faq-detail/50246.htm',
  seen: '2018-01-08',
  checkedOn: '2026-11-21',
} as const satisfies Source
