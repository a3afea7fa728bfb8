import type { Source } from '../../vocabulary/source.ts'

export default {
  id: 'tencent-review-times',
  kind: 'provider',
  title: { zh: '腾讯云：备案审核', en: 'Tencent Cloud: the review of a filing' },
  issuer: { zh: '腾讯云', en: 'Tencent Cloud' },
  published: '2020-06-18',
  url: 'https://cloud.tencent.com/document/product/243/19650',
  cite: 'tencentyun/qcloud-documents:product/域名与网站/网站备案/常见问题/备案流程/备案审核.md@2020-06-18',
  seen: '2021-07-15',
  checkedOn: '2026-11-21',
  note: {
    zh: '审核时长表 2020-06-18 首次公布，晚于 2021-07-15 的版本中未变。',
    en: 'The table of review times was first published on 2020-06-18 and stands unchanged in a version later than 2021-07-15.',
  },
} as const satisfies Source
