/** Where the public-security filing is made, with which account, and in which order. */
import { topic } from '../../topic.ts'

const platform = {
  from: { seenBy: '2026-01-01' },
  standing: 'ca-practice',
  confidence: 'secondary',
} as const

export default topic({
  id: 'police-platform',
  title: { zh: '公安备案在哪里办、用什么账号？', en: 'Where is the police filing made, and with which account?' },
  regime: 'public-security-filing',
  procedures: ['public-security-filing', 'public-security-change', 'public-security-cancellation'],
  each: 'principal',
  demand: { kind: 'advice' },
  says: {
    address: {
      zh: '在全国互联网安全管理服务平台 https://beian.mps.gov.cn/ 办理，经 ywtb.mps.gov.cn 登录。',
      en: 'It is made on the National Internet Security Management Service Platform, https://beian.mps.gov.cn/, with a login through ywtb.mps.gov.cn.',
    },
    'legal-person': {
      zh: '单位用法人账号；经办人也可用个人账号代单位办理。',
      en: 'An organisation uses a legal-person account; an agent’s personal account may act for it.',
    },
    personal: { zh: '个人用个人账号。', en: 'An individual uses a personal account.' },
    order: {
      zh: '先注册并实名核验，再登记开办主体，然后新办网站，填写负责人后提交，由区县网安部门审核并短信告知。',
      en: 'First the account and the real-person check, then the operator, then the website and its persons. The county or district cyber-police review it and answer by SMS.',
    },
  },
  statements: [
    {
      ...platform,
      part: 'address',
      cites: ['operations-note-2026', 'huawei-filing-knowledge-base'],
      value: { word: 'address' },
    },
    {
      ...platform,
      part: 'account',
      cites: ['operations-note-2026', 'huawei-filing-knowledge-base'],
      when: { 'principal.kind': 'organisation' },
      value: { word: 'legal-person' },
    },
    {
      ...platform,
      part: 'account',
      cites: ['operations-note-2026', 'huawei-filing-knowledge-base'],
      when: { 'principal.kind': 'individual' },
      value: { word: 'personal' },
    },
    { ...platform, part: 'order', cites: ['police-deployment-notes-2026'], value: { word: 'order' } },
  ],
  examples: [
    {
      name: { zh: '企业', en: 'A company' },
      given: { 'principal.nature': 'enterprise' },
      on: '2026-11-21',
      expect: { is: 'applies', part: 'account', value: { word: 'legal-person' } },
    },
    {
      name: { zh: '个人', en: 'An individual' },
      given: { 'principal.nature': 'individual' },
      on: '2026-11-21',
      expect: { is: 'applies', part: 'account', value: { word: 'personal' } },
    },
    {
      name: { zh: '相近但不同：来源开始之前', en: 'Near miss: before our sources begin' },
      given: { 'principal.nature': 'enterprise' },
      on: '2020-01-01',
      expect: { is: 'does-not-apply', part: 'account' },
    },
  ],
})
