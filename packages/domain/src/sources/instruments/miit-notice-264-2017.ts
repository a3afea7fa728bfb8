import type { Source } from '../../vocabulary/source.ts'

/** Who may own the domain name of a service. */
export default {
  id: 'miit-notice-264-2017',
  kind: 'notice',
  title: {
    zh: '工业和信息化部关于规范互联网信息服务使用域名的通知',
    en: 'MIIT Notice on the Use of Domain Names in Internet Information Services',
  },
  issuer: { zh: '工业和信息化部', en: 'Ministry of Industry and Information Technology' },
  number: '工信部信管〔2017〕264号',
  inForce: '2018-01-01',
  url: 'https://domain.miit.gov.cn/',
  cite: 'tencentyun/qcloud-documents:product/域名与网站/网站备案/条款与公告/备案相关通知/工业和信息化部关于规范互联网信息服务使用域名的通知.md',
  seen: null,
  checkedOn: '2026-11-21',
  note: {
    zh: '地址为部域名行业管理网站（政策文件）；全文据腾讯云文档中的副本。',
    en: 'The address is the ministry’s domain-name site (policy documents); the text was read in a copy among Tencent Cloud’s documents.',
  },
} as const satisfies Source
