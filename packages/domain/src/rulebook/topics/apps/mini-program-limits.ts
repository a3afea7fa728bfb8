/** How many mini-programs one owner may have at WeChat. Only the platform counts them, so no check is put. */
import { topic } from '../../topic.ts'

const base = {
  from: { seenBy: '2023-09-01' },
  standing: 'provider-practice',
  confidence: 'secondary',
  cites: ['wechat-community-filing-guide'],
  provider: 'wechat',
} as const

export default topic({
  id: 'mini-program-limits',
  title: { zh: '一个主体能备几个微信小程序？', en: 'How many WeChat mini-programs may one principal file?' },
  regime: 'icp-filing',
  procedures: ['first-filing', 'added-service'],
  each: 'service',
  whose: { 'service.form': 'mini-program', 'service.miniProgramPlatform': 'wechat' },
  demand: { kind: 'condition' },
  says: {
    individual: { zh: '微信：个人最多 5 个小程序。', en: 'WeChat: an individual files at most five mini-programs.' },
    'sole-proprietor': {
      zh: '微信：个体工商户最多 5 个小程序。',
      en: 'WeChat: a sole proprietor files at most five mini-programs.',
    },
    company: { zh: '微信：企业最多 50 个小程序。', en: 'WeChat: a company files at most 50 mini-programs.' },
  },
  statements: [
    { ...base, when: { 'principal.kind': 'individual' }, value: { word: 'individual' } },
    {
      ...base,
      when: { 'principal.nature': 'enterprise', 'principal.companyForm': 'sole-proprietor' },
      value: { word: 'sole-proprietor' },
    },
    {
      ...base,
      when: { 'principal.nature': 'enterprise', 'principal.companyForm': ['company', 'branch', 'partnership'] },
      value: { word: 'company' },
    },
  ],
  examples: [
    {
      name: { zh: '个体工商户', en: 'A sole proprietor' },
      given: {
        'principal.nature': 'enterprise',
        'principal.companyForm': 'sole-proprietor',
        'service.form': 'mini-program',
        'service.miniProgramPlatform': 'wechat',
      },
      on: '2026-11-21',
      expect: { is: 'applies', value: { word: 'sole-proprietor' } },
    },
    {
      name: { zh: '相近但不同：抖音小程序', en: 'Near miss: at Douyin' },
      given: {
        'principal.nature': 'individual',
        'service.form': 'mini-program',
        'service.miniProgramPlatform': 'douyin',
      },
      on: '2026-11-21',
      expect: { is: 'does-not-apply' },
    },
  ],
})
