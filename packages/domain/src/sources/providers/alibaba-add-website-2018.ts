import type { Source } from '../../vocabulary/source.ts'

export default {
  id: 'alibaba-add-website-2018',
  kind: 'provider',
  title: { zh: '阿里云：新增网站（2018年）', en: 'Alibaba Cloud: adding a website (2018)' },
  issuer: { zh: '阿里云', en: 'Alibaba Cloud' },
  url: 'https://www.alibabacloud.com/help/faq-detail/36925.htm',
  seen: '2018-04-04',
  checkedOn: '2026-11-21',
} as const satisfies Source
