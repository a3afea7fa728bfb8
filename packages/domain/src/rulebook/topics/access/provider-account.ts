/** Accounts at the access providers: whose name they bear, and how long to wait. */
import { topic } from '../../topic.ts'

export default topic({
  id: 'provider-account',
  title: { zh: '接入商账号有什么要求？', en: 'What must the account at the access provider be?' },
  regime: 'icp-filing',
  procedures: ['first-filing', 'added-service', 'added-access', 'filing-change'],
  each: 'case',
  demand: { kind: 'advice' },
  says: {
    tencent: {
      zh: '腾讯云：账号实名须与主办单位一致。',
      en: 'Tencent Cloud: the account’s real name is the principal’s.',
    },
    'tencent-individuals': {
      zh: '腾讯云：个人账号实名认证后等 48 小时再提交。',
      en: 'Tencent Cloud: an individual waits 48 hours after the account’s real-name verification.',
    },
    huawei: {
      zh: '华为云：账号名称可以与主办单位不同。',
      en: 'Huawei Cloud: the account’s name may differ from the principal’s.',
    },
    alibaba: {
      zh: '阿里云：一个账号备一个主体；2017 年 1 月前在万网备案的，先迁入账号。',
      en: 'Alibaba Cloud: one principal per account; filings made with HiChina before January 2017 are first moved into the account.',
    },
    consultants: {
      zh: '各接入商一个账号只备一个主体：顾问为每个客户各用一个账号，或从共用服务器取授权码。',
      en: 'Every provider takes one principal per account: a consultant uses an account for each client, or codes from a shared server.',
    },
  },
  statements: [
    {
      from: { seenBy: '2021-07-15' },
      standing: 'provider-practice',
      confidence: 'secondary',
      cites: ['tencent-filing-documents'],
      part: 'tencent',
      provider: 'tencent',
      value: { word: 'tencent' },
    },
    {
      from: { seenBy: '2021-07-15' },
      standing: 'provider-practice',
      confidence: 'secondary',
      cites: ['tencent-filing-documents'],
      part: 'tencent-individuals',
      provider: 'tencent',
      when: { 'principal.kind': 'individual' },
      value: { word: 'tencent-individuals' },
    },
    {
      from: { seenBy: '2025-09-24' },
      standing: 'provider-practice',
      confidence: 'secondary',
      cites: ['huawei-filing-knowledge-base'],
      part: 'huawei',
      provider: 'huawei',
      value: { word: 'huawei' },
    },
    {
      from: { seenBy: '2025-04-23' },
      standing: 'provider-practice',
      confidence: 'secondary',
      cites: ['alibaba-filing-account'],
      part: 'alibaba',
      provider: 'alibaba',
      value: { word: 'alibaba' },
    },
    {
      from: { seenBy: '2021-07-15' },
      standing: 'provider-practice',
      confidence: 'secondary',
      cites: ['alibaba-filing-account', 'tencent-filing-documents'],
      part: 'consultants',
      value: { word: 'consultants' },
    },
  ],
  examples: [
    {
      name: { zh: '个人', en: 'An individual' },
      given: { 'principal.nature': 'individual', 'principal.province': 'hunan' },
      on: '2026-11-21',
      expect: { is: 'applies', part: 'tencent-individuals' },
    },
    {
      name: { zh: '相近但不同：企业', en: 'Near miss: a company' },
      given: { 'principal.nature': 'enterprise', 'principal.province': 'hunan' },
      on: '2026-11-21',
      expect: { is: 'does-not-apply', part: 'tencent-individuals' },
    },
  ],
})
