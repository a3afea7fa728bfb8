import type { Source } from '../../vocabulary/source.ts'

export default {
  id: 'tencent-empty-principal',
  kind: 'provider',
  title: { zh: '腾讯云：注销空壳主体', en: 'Tencent Cloud: cancelling an empty principal' },
  issuer: { zh: '腾讯云', en: 'Tencent Cloud' },
  url: 'https://cloud.tencent.com/document/product/243/50971',
  cite: 'tencentyun/qcloud-documents:product/域名与网站/网站备案/备案小程序流程指引/注销空壳主体.md@2021-07-15',
  seen: '2021-07-15',
  checkedOn: '2026-11-21',
} as const satisfies Source
