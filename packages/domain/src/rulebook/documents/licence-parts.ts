/** 许可申请共用 What the papers of a licence application share. */
import { items, table } from './parts.ts'

export const applicant = table(
  ['公司名称', 'Company', '{principal.name}'],
  ['统一社会信用代码', 'Credit code', '{principal.documentNumber}'],
  ['法定代表人', 'Legal representative', '{principal.legalRepresentative}'],
  ['住所', 'Registered address', '{principal.documentAddress}'],
  ['注册资本（元）', 'Registered capital (yuan)', '{principal.registeredCapital}'],
)

export const servicesTable = {
  is: 'each',
  noun: 'service',
  blocks: [
    table(
      ['网站（应用）名称', 'Service', '{service.name}'],
      ['域名', 'Domain names', '{domainName.name}'],
      ['服务内容', 'Content', '{service.content}'],
      ['接入服务商', 'Access provider', '{service.accessProvider}'],
      ['服务器放置地', 'Servers in', '{service.serverProvinces}'],
    ),
  ],
} as const

export const safeguards = items(
  [
    '机房和主机：使用有资质的接入商机房，启用防火墙、入侵防护和漏洞扫描，按等级保护要求定级、备案、测评；',
    'rooms and hosts: a licensed provider, firewall, intrusion protection and scans; graded and assessed under the multi-level protection scheme;',
  ],
  [
    '账号和权限：一人一号，最小权限，双因素认证，离职即停用；',
    'accounts: one per person, least rights, a second factor, closed on leaving;',
  ],
  [
    '日志：网络日志留存不少于六个月；用户发布的信息及其发布时间、网络地址等记录备份，留存六十日；',
    'logs: kept for six months at least; what users publish, with time and address, is recorded and kept for sixty days;',
  ],
  ['备份和恢复：每日备份、异地保存，每季度恢复演练。', 'backups: daily, kept elsewhere, restored every quarter.'],
)

export const usual = {
  from: { seenBy: '2026-11-21' },
  origin: 'ours',
  confidence: 'secondary',
} as const

export const formPrevails = {
  zh: '电信业务市场管理系统有固定格式的，按系统格式填写；本稿供填写和附件使用。',
  en: 'Where the market management system has its own form, that one is filled in; this draft serves as text and annex.',
}
