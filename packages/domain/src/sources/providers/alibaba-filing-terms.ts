import type { Source } from '../../vocabulary/source.ts'

export default {
  id: 'alibaba-filing-terms',
  kind: 'provider',
  title: { zh: '阿里云：备案术语', en: 'Alibaba Cloud: terms' },
  issuer: { zh: '阿里云', en: 'Alibaba Cloud' },
  url: 'https://help.aliyun.com/en/icp-filing/basic-icp-service/product-overview/terms',
  seen: null,
  checkedOn: '2026-11-21',
  note: { zh: '未注明日期；只读到页首。', en: 'Undated; only the start of the page was readable.' },
} as const satisfies Source
