import type { Source } from '../../vocabulary/source.ts'

export default {
  id: 'tencent-hubei-annual-review',
  kind: 'provider',
  title: { zh: '腾讯云：湖北省管局备案年审工作', en: 'Tencent Cloud: Hubei’s annual review of filings' },
  issuer: { zh: '腾讯云', en: 'Tencent Cloud' },
  url: 'unknown',
  cite: 'tencentyun/qcloud-documents:product/域名与网站/网站备案/常见问题/湖北省管局备案年审工作.md@2021-07-15',
  seen: '2021-07-15',
  checkedOn: '2026-11-21',
  note: {
    zh: '所述为 2020 年的年审；文档为 2021-07-15 的版本。',
    en: 'It speaks of the review of 2020; the document is that of 2021-07-15.',
  },
} as const satisfies Source
