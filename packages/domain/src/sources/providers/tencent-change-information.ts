import type { Source } from '../../vocabulary/source.ts'

export default {
  id: 'tencent-change-information',
  kind: 'provider',
  title: { zh: '腾讯云：变更信息', en: 'Tencent Cloud: changing data' },
  issuer: { zh: '腾讯云', en: 'Tencent Cloud' },
  url: 'https://cloud.tencent.com/document/product/243/19617',
  cite: 'tencentyun/qcloud-documents:product/域名与网站/网站备案/常见问题/变更信息.md@2021-05-12',
  seen: '2021-05-12',
  checkedOn: '2026-11-21',
} as const satisfies Source
