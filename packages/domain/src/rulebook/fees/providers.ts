/**
 * 接入商条件 What must be bought from an access provider before it files: a server or a package that qualifies. The filing itself stays free
 * (sources tencent-filing-documents, huawei-filing-knowledge-base, alibaba-filing-limits, alibaba-service-numbers).
 */
import { fees } from '../fee.ts'

const condition = {
  kind: 'provider',
  procedures: ['first-filing', 'added-service', 'added-access'],
  amount: null,
  currency: 'CNY',
  per: 'once',
  payer: 'client',
  confidence: 'secondary',
} as const

const tencent = { ...condition, cites: ['tencent-filing-documents'], seenBy: '2021-07-15' } as const
const huawei = { ...condition, cites: ['huawei-filing-knowledge-base'], seenBy: '2025-09-24' } as const
const alibaba = {
  ...condition,
  cites: ['alibaba-filing-limits', 'alibaba-service-numbers'],
  seenBy: '2026-11-21',
} as const

export const providerFees = fees([
  {
    ...tencent,
    id: 'tencent-server',
    title: { zh: '腾讯云：三个月以上的境内服务器', en: 'Tencent Cloud: a mainland server of three months or more' },
    note: {
      zh: '包年包月三个月以上，剩余一个月以上，有公网 IP；来源没有写价格。',
      en: 'Prepaid for three months or more, one month left, with a public IP address. The source names no price.',
    },
  },
  {
    ...tencent,
    id: 'tencent-serverless-package',
    title: { zh: '腾讯云：Serverless 备案资源包', en: 'Tencent Cloud: serverless filing package' },
    note: {
      zh: '可备两个网站，每个账号限购一个；来源没有写价格。',
      en: 'Good for two websites, one package an account. The source names no price.',
    },
  },
  {
    ...huawei,
    id: 'huawei-server',
    cites: ['huawei-filing-knowledge-base', 'huawei-filing-rules'],
    title: { zh: '华为云：三个月以上的服务器', en: 'Huawei Cloud: a server of three months or more' },
    note: {
      zh: '包年包月三个月以上，续费计入；由此取得的授权码不单独出售。',
      en: 'Prepaid for three months or more, renewals count. The authorisation codes that come with it cannot be bought.',
    },
  },
  {
    ...huawei,
    id: 'huawei-enterprise-portal',
    title: { zh: '华为云：企业门户三个月', en: 'Huawei Cloud: enterprise portal for three months' },
    note: { zh: '可备三个域名；来源没有写价格。', en: 'Good for three domain names. The source names no price.' },
  },
  {
    ...huawei,
    id: 'huawei-dedicated-cloud',
    title: { zh: '华为云：专属云一年', en: 'Huawei Cloud: dedicated cloud for a year' },
    note: { zh: '来源没有写价格。', en: 'The source names no price.' },
  },
  {
    ...huawei,
    id: 'huawei-gateway',
    title: { zh: '华为云：NAT 网关三个月', en: 'Huawei Cloud: NAT gateway for three months' },
    note: {
      zh: '单独的弹性公网 IP 不可用于备案；来源没有写价格。',
      en: 'A bare elastic IP address is not accepted. The source names no price.',
    },
  },
  {
    ...alibaba,
    id: 'alibaba-server',
    title: { zh: '阿里云：三个月以上的服务器', en: 'Alibaba Cloud: a server of three months or more' },
    note: {
      zh: '包年包月三个月以上，有公网 IP；备案服务码用过不能再用，续费不增加。',
      en: 'Prepaid for three months or more, with a public IP address. Service codes are used once; a renewal adds none.',
    },
  },
  {
    ...alibaba,
    id: 'alibaba-device-package',
    title: { zh: '阿里云：物联网套餐六个月', en: 'Alibaba Cloud: IoT package for six months' },
    amount: { to: 90 },
    note: { zh: '六个月合计 90 元。', en: 'CNY 90 for six months.' },
  },
  {
    ...alibaba,
    id: 'alibaba-marketplace-product',
    title: { zh: '阿里云：云市场商品', en: 'Alibaba Cloud: a product of its marketplace' },
    note: { zh: '每件附一个备案服务码；来源没有写价格。', en: 'One service code each. The source names no price.' },
  },
])
