/** What the three procedures at the police platform share: how a case comes back, how it is given up, and the form of operator, access and persons (sources police-deployment-notes-2026, huawei-filing-knowledge-base). */
import type { Section, Stage } from '../../procedure.ts'

export const correcting: Stage = {
  id: 'correcting',
  title: { zh: '按退回意见修改', en: 'Correcting' },
  who: 'consultant',
  now: {
    zh: '逐条处理公安机关的退回理由，在平台上改好后重新提交。',
    en: 'Deal with each reason of the return on the platform, then submit again.',
  },
  stands: 'collecting',
  on: { 'police-submitted': 'police-review', abandoned: 'abandoned' },
}

export const abandoned: Stage = {
  id: 'abandoned',
  title: { zh: '已放弃', en: 'Abandoned' },
  who: 'consultant',
  now: { zh: '案件已放弃；需要时可重新打开。', en: 'The case was given up; it can be reopened.' },
  final: true,
  stands: null,
  on: { reopened: 'collecting' },
}

/** 开办主体 The operator, as it stands in the ICP filing; individuals file as well. */
export const operator: Section = {
  id: 'principal',
  title: { zh: '开办主体', en: 'Operator' },
  noun: 'principal',
  facts: [
    'principal.nature',
    'principal.name',
    'principal.documentType',
    'principal.documentNumber',
    'principal.province',
    'principal.city',
    'principal.district',
    'principal.importantField',
  ],
}

export const domainNames: Section = {
  id: 'domain-names',
  title: { zh: '域名', en: 'Domain names' },
  noun: 'domain-name',
  facts: ['domainName.name', 'domainName.registrar'],
}

export const access: Section = {
  id: 'access',
  title: { zh: '接入信息', en: 'Access' },
  noun: 'service',
  facts: ['service.accessProvider', 'service.accessModes', 'service.ipRanges', 'service.resolvesToFiledAddress'],
}

/** 网站负责人、安全负责人、应急联络人 One person may be all three. */
export const persons: Section = {
  id: 'persons',
  title: { zh: '网站、安全负责人和应急联络人', en: 'Persons in charge and emergency contact' },
  noun: 'person',
  facts: ['person.roles', 'person.name', 'person.mobiles', 'person.emails'],
  offers: { 'person.roles': ['service-in-charge', 'security-in-charge', 'emergency-contact'] },
}
