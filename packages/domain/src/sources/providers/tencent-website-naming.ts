import type { Source } from '../../vocabulary/source.ts'

export default {
  id: 'tencent-website-naming',
  kind: 'provider',
  title: { zh: '腾讯云：网站命名要求', en: 'Tencent Cloud: naming a website' },
  issuer: { zh: '腾讯云', en: 'Tencent Cloud' },
  url: 'unknown',
  cite: 'tencentyun/qcloud-documents:product/域名与网站/网站备案/…/网站命名要求.md@74e9776d',
  seen: '2021-07-15',
  checkedOn: '2026-11-21',
  note: {
    zh: '所读版本晚于 2021-07-15（该日分叉的副本中没有），确切日期不详。',
    en: 'The version read is later than 2021-07-15 (absent from a fork cut on that day); exact date unknown.',
  },
} as const satisfies Source
