/** 公安备案信息 Facts that the police platform asks besides (sources police-deployment-notes-2026, mps-order-33-1997). */
import { interactions, publicSecurityChanges } from '../dictionaries/public-security-words.ts'
import type { FactDefinition } from './definition.ts'

export const publicSecurityFacts = {
  'service.openedOn': {
    title: { zh: '服务开通日期', en: 'Service opened on' },
    kind: 'day',
    tells: ['service-opened'],
  },
  'service.interactions': {
    title: { zh: '交互功能', en: 'What users can do' },
    kind: 'words',
    options: interactions,
    hint: {
      zh: '用户能公开发布内容的即为交互式服务。',
      en: 'Whatever lets users publish to others makes the service interactive.',
    },
  },
  'service.policeSiteType': {
    title: { zh: '公安平台的网站类型', en: 'Type of website on the police platform' },
    kind: 'text',
    hint: {
      zh: '按平台清单填写，如 A 网络基础、C 生活服务、Z 其他。',
      en: 'From the platform’s list, such as A network basis, C life services, Z other.',
    },
  },
  'service.controlledItems': {
    title: { zh: '涉及管制物品', en: 'Deals in controlled items' },
    kind: 'yes-no',
  },
  'service.sameNameAsFiled': {
    title: { zh: '网站名称与 ICP 备案完全一致', en: 'Name exactly as in the ICP filing' },
    kind: 'yes-no',
  },
  'principal.importantField': {
    title: {
      zh: '属国家事务、经济建设、国防建设或尖端科学技术等重要领域',
      en: 'Works in state affairs, the economy, defence or advanced science',
    },
    kind: 'yes-no',
  },
  'domainName.registrar': { title: { zh: '域名注册商', en: 'Registrar of the domain name' }, kind: 'text' },
  'service.publicSecurityNumber': {
    title: { zh: '公安备案号', en: 'Public-security number' },
    kind: 'text',
    format: 'public-security-number',
  },
  'case.publicSecurityChanges': {
    title: { zh: '公安备案变更事项', en: 'What changes at the police' },
    kind: 'words',
    options: publicSecurityChanges,
  },
} as const satisfies Record<string, FactDefinition>
