/** 选项 Short lists that are ours rather than the ministry's: roles of a person, who holds a domain name, where a server stands. */
import type { Dictionary } from './entry.ts'

export const personRoles = {
  'principal-in-charge': { title: { zh: '主体负责人', en: 'Person in charge of the principal' } },
  'service-in-charge': { title: { zh: '网站负责人', en: 'Person in charge of the service' } },
  'security-in-charge': { title: { zh: '安全负责人', en: 'Person in charge of security' } },
  'emergency-contact': { title: { zh: '应急联络人', en: 'Emergency contact' } },
} as const satisfies Dictionary

export const holders = {
  principal: { title: { zh: '主办单位本身', en: 'The principal itself' } },
  'legal-representative': { title: { zh: '法定代表人', en: 'The legal representative' } },
  'senior-manager': { title: { zh: '主要负责人或高级管理人员', en: 'Its principal officer or a senior manager' } },
  shareholder: { title: { zh: '股东', en: 'A shareholder' } },
  'foreign-parent': { title: { zh: '境外母公司', en: 'Its foreign parent company' } },
  other: { title: { zh: '其他人', en: 'Somebody else' } },
} as const satisfies Dictionary

export const positions = {
  'legal-representative': { title: { zh: '法定代表人', en: 'Legal representative' } },
  executive: { title: { zh: '股东或高级管理人员', en: 'Shareholder or senior manager' } },
  employee: { title: { zh: '其他工作人员', en: 'Other staff' } },
  self: { title: { zh: '本人（个人备案）', en: 'The individual filing' } },
} as const satisfies Dictionary

export const serverPlaces = {
  mainland: { title: { zh: '中国内地', en: 'Mainland China' } },
  outside: { title: { zh: '境外（含港澳台）', en: 'Outside the mainland (Hong Kong, Macau and Taiwan included)' } },
  both: { title: { zh: '境内外都有', en: 'Both' } },
} as const satisfies Dictionary

export const incomes = {
  free: { title: { zh: '不向用户收费', en: 'Users pay nothing' } },
  'own-goods': { title: { zh: '销售自己的商品或服务', en: 'We sell our own goods or services' } },
  'paid-information': {
    title: { zh: '向用户有偿提供信息或会员内容', en: 'Users pay for information or member content' },
  },
  'page-making': { title: { zh: '有偿为他人制作网页', en: 'We make web pages for others for pay' } },
  marketplace: { title: { zh: '第三方商家入驻交易', en: 'Third-party sellers trade on it' } },
  advertising: { title: { zh: '免费，靠广告收入', en: 'Free, financed by advertising' } },
  'software-subscription': { title: { zh: '软件功能订阅', en: 'Subscription to software functions' } },
} as const satisfies Dictionary

export const companyForms = {
  company: { title: { zh: '公司', en: 'Company' } },
  branch: { title: { zh: '分公司', en: 'Branch' } },
  'sole-proprietor': { title: { zh: '个体工商户', en: 'Sole proprietor' } },
  partnership: {
    title: { zh: '合伙企业、个人独资企业', en: 'Partnership or sole-owner enterprise' },
  },
  'representative-office': {
    title: { zh: '外国企业常驻代表机构', en: 'Representative office of a foreign enterprise' },
  },
} as const satisfies Dictionary

export const serverBillings = {
  prepaid: { title: { zh: '包年包月', en: 'Prepaid' } },
  'pay-as-you-go': { title: { zh: '按量付费', en: 'Pay as you go' } },
  'authorisation-code': { title: { zh: '备案授权码（服务码）', en: 'Authorisation code' } },
} as const satisfies Dictionary

export const principalKinds = {
  organisation: { title: { zh: '单位', en: 'Organisation' } },
  individual: { title: { zh: '个人', en: 'Individual' } },
} as const satisfies Dictionary
