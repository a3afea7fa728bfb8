/** What else a consultant should know about the persons in charge, in the nation and in single provinces. */
import { topic } from '../../topic.ts'

const providers = {
  from: { seenBy: '2021-07-15' },
  standing: 'provider-practice',
  confidence: 'secondary',
  cites: ['tencent-filing-documents'],
} as const

export default topic({
  id: 'persons-advice',
  title: { zh: '关于负责人还要注意什么？', en: 'What else matters about the persons in charge?' },
  regime: 'icp-filing',
  procedures: ['first-filing', 'added-service', 'added-access', 'filing-change'],
  each: 'case',
  demand: { kind: 'advice' },
  says: {
    'one-company': {
      zh: '一人可以是个人备案的主办者，同时任一家公司的网站负责人，但不能任几家公司的网站负责人。',
      en: 'A person may have a filing of their own and be in charge of one company’s service, but not of several companies’ services.',
    },
    'answer-calls': {
      zh: '接入商约隔一小时拨打两次，均无人接听即退回；提交后保持手机畅通。',
      en: 'The access provider calls twice, about an hour apart, and returns the order if nobody answers: keep the phone on.',
    },
    'account-phone': {
      zh: '腾讯云的个人备案，联系方式 1 须与账号安全手机一致。',
      en: 'At Tencent Cloud an individual’s first contact is the security phone of the account.',
    },
    local: { zh: '以本省的说明为准。', en: 'The province’s own words count.' },
  },
  statements: [
    { ...providers, part: 'one-company', value: { word: 'one-company' } },
    { ...providers, part: 'answer-calls', value: { word: 'answer-calls' } },
    {
      ...providers,
      part: 'account-phone',
      provider: 'tencent',
      when: { 'principal.kind': 'individual' },
      value: { word: 'account-phone' },
    },
  ],
  examples: [
    {
      name: { zh: '个人备案', en: 'An individual’s filing' },
      given: { 'principal.nature': 'individual', 'principal.province': 'hunan' },
      on: '2026-11-21',
      expect: { is: 'applies', part: 'account-phone' },
    },
    {
      name: { zh: '相近但不同：企业备案', en: 'Near miss: a company’s filing' },
      given: { 'principal.nature': 'enterprise', 'principal.province': 'hunan' },
      on: '2026-11-21',
      expect: { is: 'does-not-apply', part: 'account-phone' },
    },
  ],
})
