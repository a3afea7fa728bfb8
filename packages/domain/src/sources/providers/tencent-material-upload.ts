import type { Source } from '../../vocabulary/source.ts'

export default {
  id: 'tencent-material-upload',
  kind: 'provider',
  title: { zh: '腾讯云：材料上传常见问题', en: 'Tencent Cloud: questions on uploading materials' },
  issuer: { zh: '腾讯云', en: 'Tencent Cloud' },
  url: 'https://cloud.tencent.com/document/product/243/19648',
  cite: 'tencentyun/qcloud-documents:product/域名与网站/网站备案/常见问题/备案流程/材料上传/材料上传.md@2021-07-15',
  seen: '2021-07-15',
  checkedOn: '2026-11-21',
} as const satisfies Source
