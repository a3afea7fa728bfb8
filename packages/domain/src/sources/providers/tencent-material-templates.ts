import type { Source } from '../../vocabulary/source.ts'

export default {
  id: 'tencent-material-templates',
  kind: 'provider',
  title: { zh: '腾讯云：备案材料模板下载', en: 'Tencent Cloud: templates of materials' },
  issuer: { zh: '腾讯云', en: 'Tencent Cloud' },
  url: 'https://cloud.tencent.com/document/product/243/14968',
  cite: 'tencentyun/qcloud-documents:product/域名与网站/网站备案/备案准备/备案材料模板下载.md@2021-06-22',
  seen: '2021-06-22',
  checkedOn: '2026-11-21',
} as const satisfies Source
