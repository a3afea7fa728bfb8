import type { Source } from '../../vocabulary/source.ts'

export default {
  id: 'tencent-true-filing-data',
  kind: 'provider',
  title: { zh: '腾讯云：备案信息需真实有效', en: 'Tencent Cloud: filing data must be true' },
  issuer: { zh: '腾讯云', en: 'Tencent Cloud' },
  url: 'unknown',
  cite: 'tencentyun/qcloud-documents:product/域名与网站/网站备案/条款与公告/备案相关条款/备案信息需真实有效.md',
  seen: '2021-07-15',
  checkedOn: '2026-11-21',
  note: {
    zh: '所读版本晚于 2021-07-15（该日分叉的副本中没有），确切日期不详。',
    en: 'The version read is later than 2021-07-15 (absent from a fork cut on that day); exact date unknown.',
  },
} as const satisfies Source
