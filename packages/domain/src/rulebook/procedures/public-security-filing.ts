/**
 * 公安联网备案 The filing with public security once a service is open: within thirty days (Public-Security Order 33, article 12). The way over the
 * platform, its form and the inspection of interactive services are practice (sources police-deployment-notes-2026, huawei-filing-knowledge-base).
 */
import { procedure } from '../procedure.ts'
import { abandoned, access, correcting, domainNames, operator, persons } from './parts/public-security.ts'

export const publicSecurityFiling = procedure({
  id: 'public-security-filing',
  title: { zh: '公安联网备案', en: 'Public-security filing' },
  regime: 'public-security-filing',
  summary: {
    zh: '服务开通后 30 日内，在全国互联网安全管理服务平台向属地公安机关备案，取得公安备案号。它与 ICP 备案是两回事，个人网站也要办。',
    en: 'Within 30 days of opening, the service is filed with the local police on their national platform, which grants a number. It is not the ICP filing; websites of individuals are filed as well.',
  },
  stages: [
    {
      id: 'collecting',
      title: { zh: '准备材料', en: 'Collecting' },
      who: 'client',
      now: {
        zh: '在 beian.mps.gov.cn 注册账号并实名核验，先登记开办主体，再新办网站，填写网站负责人、安全负责人和应急联络人，然后提交。单位用法人账号，个人用个人账号。',
        en: 'Open an account at beian.mps.gov.cn and pass the real-person check; enter the operator, then the new website and its persons in charge of service and security and the emergency contact; submit. Organisations use a legal-person account, individuals a personal one.',
      },
      on: { 'service-opened': 'collecting', 'police-submitted': 'police-review', abandoned: 'abandoned' },
    },
    correcting,
    {
      id: 'police-review',
      title: { zh: '公安审核', en: 'Police review' },
      who: 'public-security',
      now: {
        zh: '区县网安部门在线审核，结果以短信通知。非交互式网站审核通过即下号；交互式网站随后面谈或现场检查。',
        en: 'The county or district cyber-police reviews online and answers by SMS. A read-only website has its number then; an interactive one is interviewed or inspected first.',
      },
      locked: true,
      on: {
        'police-returned': 'correcting',
        'police-passed': 'inspection',
        'public-security-granted': 'granted',
        abandoned: 'abandoned',
      },
    },
    {
      id: 'inspection',
      title: { zh: '面谈或现场检查', en: 'Interview or inspection' },
      who: 'principal',
      now: {
        zh: '仅交互式网站：带上安全管理制度、责任书、人员名单和日志留存说明，按公安机关约定的时间面谈或接受检查。',
        en: 'Interactive websites only: bring security rules, responsibility letter, list of staff and the statement on logs to the interview or inspection the police arrange.',
      },
      locked: true,
      stands: 'police-review',
      on: {
        'police-inspected': 'inspected',
        'police-returned': 'correcting',
        'public-security-granted': 'granted',
        abandoned: 'abandoned',
      },
    },
    {
      id: 'inspected',
      title: { zh: '检查后等候结果', en: 'Awaiting the result' },
      who: 'public-security',
      now: {
        zh: '面谈或检查已完成；等候结果并记录。',
        en: 'The interview or inspection was held; wait for the result and record it.',
      },
      locked: true,
      stands: 'police-review',
      on: { 'police-returned': 'correcting', 'public-security-granted': 'granted', abandoned: 'abandoned' },
    },
    {
      id: 'granted',
      title: { zh: '下号', en: 'Granted' },
      who: 'principal',
      now: {
        zh: '30 日内用平台提供的代码和图标把公安备案号挂在页面底部；信息有变及时变更，网站关闭后注销。',
        en: 'Within 30 days the number stands at the foot of the page, with the code and badge of the platform. Report what changes; cancel when the website closes.',
      },
      final: true,
      on: {},
    },
    abandoned,
  ],
  asks: [
    operator,
    {
      id: 'service',
      title: { zh: '网站', en: 'Website' },
      noun: 'service',
      facts: [
        'service.form',
        'service.name',
        'service.sameNameAsFiled',
        'service.filingNumber',
        'service.openedOn',
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
  brings: { 'police-submitted': 'dossier', 'police-returned': 'reasons', 'public-security-granted': 'numbers' },
  yields: { service: 'public-security-number' },
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
