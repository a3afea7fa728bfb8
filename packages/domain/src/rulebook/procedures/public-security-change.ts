/** 公安备案变更 What changed since the public-security filing is reported to the same police: the platform's practice (topic police-change-report); the form is that of the filing. */
import { procedure } from '../procedure.ts'
import { abandoned, access, correcting, domainNames, operator, persons } from './parts/public-security.ts'

export const publicSecurityChange = procedure({
  id: 'public-security-change',
  title: { zh: '公安备案变更', en: 'Change of a public-security filing' },
  regime: 'public-security-filing',
  summary: {
    zh: '开办主体、网站名称、域名、IP、负责人或交互功能有变的，在平台上向原公安机关报告变更。',
    en: 'A new operator, name, domain name, IP address, person in charge or function is reported on the platform to the police who hold the filing.',
  },
  stages: [
    {
      id: 'collecting',
      title: { zh: '准备变更', en: 'Collecting' },
      who: 'client',
      now: {
        zh: '先完成 ICP 备案变更（涉及的），再登录平台逐项修改并提交。',
        en: 'Change the ICP filing first where it is touched; then alter each item on the platform and submit.',
      },
      on: { 'police-submitted': 'police-review', abandoned: 'abandoned' },
    },
    correcting,
    {
      id: 'police-review',
      title: { zh: '公安审核', en: 'Police review' },
      who: 'public-security',
      now: {
        zh: '公安机关审核变更；新增交互功能的可能面谈或检查。等候结果并记录。',
        en: 'The police review the change; a service that becomes interactive may be interviewed or inspected. Record the answer.',
      },
      locked: true,
      on: {
        'police-returned': 'correcting',
        'police-inspected': 'police-review',
        'police-passed': 'changed',
        abandoned: 'abandoned',
      },
    },
    {
      id: 'changed',
      title: { zh: '变更完成', en: 'Changed' },
      who: 'principal',
      now: {
        zh: '平台信息已更新，核对页面底部的编号和链接。',
        en: 'The record is up to date: check number and link at the foot of the page.',
      },
      final: true,
      on: {},
    },
    abandoned,
  ],
  asks: [
    {
      id: 'changes',
      title: { zh: '变更事项', en: 'What changes' },
      noun: 'case',
      facts: ['case.publicSecurityChanges'],
    },
    operator,
    {
      id: 'service',
      title: { zh: '网站', en: 'Website' },
      noun: 'service',
      facts: [
        'service.form',
        'service.publicSecurityNumber',
        'service.name',
        'service.sameNameAsFiled',
        'service.filingNumber',
        'service.policeSiteType',
        'service.interactions',
        'service.controlledItems',
        'service.priorApprovals',
      ],
    },
    domainNames,
    access,
    persons,
  ],
  brings: { 'police-submitted': 'dossier', 'police-returned': 'reasons' },
  yields: {},
  startsWith: [
    { noun: 'case', id: 'case', facts: {} },
    { noun: 'principal', id: 'principal', facts: {} },
    {
      noun: 'person',
      id: 'person-1',
      facts: { 'person.roles': ['service-in-charge', 'security-in-charge', 'emergency-contact'] },
    },
    { noun: 'service', id: 'service-1', facts: { 'service.form': 'website' } },
    { noun: 'domain-name', id: 'domain-name-1', parent: 'service-1', facts: {} },
  ],
})
