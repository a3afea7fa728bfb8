/** 公安备案注销 A service that closes is taken off the police's record: the platform's practice (topic police-cancellation). Cancelling the ICP filing does not do it. */
import { procedure } from '../procedure.ts'
import { abandoned, correcting } from './parts/public-security.ts'

export const publicSecurityCancellation = procedure({
  id: 'public-security-cancellation',
  title: { zh: '公安备案注销', en: 'Cancellation of a public-security filing' },
  regime: 'public-security-filing',
  summary: {
    zh: '网站关闭后，在平台上向原公安机关注销公安备案；ICP 备案另行注销。',
    en: 'Once the website is closed, its filing with the police is cancelled on their platform; the ICP filing is cancelled apart.',
  },
  stages: [
    {
      id: 'collecting',
      title: { zh: '准备注销', en: 'Collecting' },
      who: 'client',
      now: {
        zh: '关闭网站，记录停止日期，登录平台提交注销。',
        en: 'Close the website, record the day, and submit the cancellation on the platform.',
      },
      on: { 'service-ended': 'collecting', 'police-submitted': 'police-review', abandoned: 'abandoned' },
    },
    correcting,
    {
      id: 'police-review',
      title: { zh: '公安审核', en: 'Police review' },
      who: 'public-security',
      now: { zh: '公安机关审核注销；等候结果并记录。', en: 'The police review the cancellation; record the answer.' },
      locked: true,
      on: { 'police-returned': 'correcting', 'police-passed': 'cancelled', abandoned: 'abandoned' },
    },
    {
      id: 'cancelled',
      title: { zh: '已注销', en: 'Cancelled' },
      who: 'principal',
      now: {
        zh: '从所有页面撤下公安备案号、图标和链接。',
        en: 'Take number, badge and link off every page.',
      },
      final: true,
      on: {},
    },
    abandoned,
  ],
  asks: [
    {
      id: 'principal',
      title: { zh: '开办主体', en: 'Operator' },
      noun: 'principal',
      facts: ['principal.nature', 'principal.name', 'principal.province'],
    },
    {
      id: 'service',
      title: { zh: '网站', en: 'Website' },
      noun: 'service',
      facts: ['service.form', 'service.name', 'service.publicSecurityNumber', 'service.filingNumber'],
    },
    {
      id: 'domain-names',
      title: { zh: '域名', en: 'Domain names' },
      noun: 'domain-name',
      facts: ['domainName.name'],
    },
  ],
  brings: { 'police-submitted': 'dossier', 'police-returned': 'reasons' },
  yields: {},
  startsWith: [
    { noun: 'case', id: 'case', facts: {} },
    { noun: 'principal', id: 'principal', facts: {} },
    { noun: 'service', id: 'service-1', facts: { 'service.form': 'website' } },
    { noun: 'domain-name', id: 'domain-name-1', parent: 'service-1', facts: {} },
  ],
})
