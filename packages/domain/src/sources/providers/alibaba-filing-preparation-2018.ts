import type { Source } from '../../vocabulary/source.ts'

export default {
  id: 'alibaba-filing-preparation-2018',
  kind: 'provider',
  title: { zh: '阿里云：备案准备（2018年）', en: 'Alibaba Cloud: preparing a filing (2018)' },
  issuer: { zh: '阿里云', en: 'Alibaba Cloud' },
  url: 'https://www.alibabacloud.com/help/faq-detail/36890.htm',
  seen: '2018-04-17',
  checkedOn: '2026-11-21',
} as const satisfies Source
