import type { Source } from '../../vocabulary/source.ts'

export default {
  id: 'tencent-principal-information',
  kind: 'provider',
  title: { zh: '腾讯云：主体信息常见问题', en: 'Tencent Cloud: questions on the principal’s data' },
  issuer: { zh: '腾讯云', en: 'Tencent Cloud' },
  url: 'https://cloud.tencent.com/document/product/243/19640',
  cite: 'tencentyun/qcloud-documents:product/域名与网站/网站备案/常见问题/备案流程/主体信息/主体信息.md@8c9ad686',
  seen: '2021-07-15',
  checkedOn: '2026-11-21',
  note: {
    zh: '所读版本晚于 2021-07-15（该日分叉的副本中没有），确切日期不详。',
    en: 'The version read is later than 2021-07-15 (absent from a fork cut on that day); exact date unknown.',
  },
} as const satisfies Source
