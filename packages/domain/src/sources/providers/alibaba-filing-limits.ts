import type { Source } from '../../vocabulary/source.ts'

export default {
  id: 'alibaba-filing-limits',
  kind: 'provider',
  title: { zh: '阿里云：备案限制', en: 'Alibaba Cloud: limits' },
  issuer: { zh: '阿里云', en: 'Alibaba Cloud' },
  url: 'https://help.aliyun.com/en/icp-filing/basic-icp-service/product-overview/limits',
  seen: null,
  checkedOn: '2026-11-21',
  note: { zh: '未注明日期；只读到页首。', en: 'Undated; only the start of the page was readable.' },
} as const satisfies Source
