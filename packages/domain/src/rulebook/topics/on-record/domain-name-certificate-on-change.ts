/** Where the certificate of the domain name proves that the company holds it. */
import { topic } from '../../topic.ts'

export default topic({
  id: 'domain-name-certificate-on-change',
  title: {
    zh: '个人变更为企业要交域名证书吗？',
    en: 'Is the domain name certificate asked when an individual’s record passes to a company?',
  },
  regime: 'icp-filing',
  procedures: ['filing-change'],
  each: 'case',
  demand: { kind: 'material', only: { check: 'any-of-them', of: { chosen: 'case.changes' } } },
  says: {
    zh: '个人变更为企业的，提交{materials}，证明域名归该企业所有。',
    en: 'Where an individual’s record passes to a company, hand in: {materials}, showing that the company holds the name.',
  },
  statements: [],
  examples: [
    {
      name: { zh: '天津个人变更为企业', en: 'An individual in Tianjin becomes a company' },
      given: {
        'principal.nature': 'individual',
        'principal.province': 'tianjin',
        'case.changes': ['individual-to-company'],
      },
      on: '2026-11-21',
      expect: { is: 'applies' },
    },
    {
      name: { zh: '相近但不同：天津个人只换联系方式', en: 'Near miss: the same individual only changes the phones' },
      given: { 'principal.nature': 'individual', 'principal.province': 'tianjin', 'case.changes': ['contacts'] },
      on: '2026-11-21',
      expect: { is: 'does-not-apply' },
    },
  ],
})
