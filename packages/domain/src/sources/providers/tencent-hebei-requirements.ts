import type { Source } from '../../vocabulary/source.ts'

export default {
  id: 'tencent-hebei-requirements',
  kind: 'provider',
  title: { zh: '腾讯云：河北管局要求', en: 'Tencent Cloud: requirements of Hebei' },
  issuer: { zh: '腾讯云', en: 'Tencent Cloud' },
  url: 'https://cloud.tencent.com/document/product/243/51696',
  cite: 'tencentyun/qcloud-documents:product/域名与网站/网站备案/备案准备/各省管局要求/华北各省管局要求/河北管局备案要求.md@ffc5955f',
  seen: '2021-07-15',
  checkedOn: '2026-11-21',
  note: {
    zh: '所读版本晚于 2021-07-15（该日分叉的副本中没有），确切日期不详。',
    en: 'The version read is later than 2021-07-15 (absent from a fork cut on that day); exact date unknown.',
  },
} as const satisfies Source
