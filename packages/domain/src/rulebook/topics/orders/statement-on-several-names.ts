/** From how many domain names on a signed or sealed statement is asked. */
import { topic } from '../../topic.ts'

export default topic({
  id: 'statement-on-several-names',
  title: { zh: '域名较多时要情况说明吗？', en: 'Is a statement asked where there are several domain names?' },
  regime: 'icp-filing',
  procedures: ['first-filing', 'added-service'],
  each: 'case',
  demand: { kind: 'material', only: { check: 'more-than', of: { count: 'case.servicesInAll' } } },
  says: {
    zh: '连同已备案的，超过 {than} 个时提交{materials}。',
    en: 'With more than {than}, those already filed included, hand in: {materials}.',
  },
  statements: [],
  examples: [
    {
      name: { zh: '广西企业已备 5 个，再加一个', en: 'Guangxi company, five filed and one more' },
      given: { 'principal.nature': 'enterprise', 'principal.province': 'guangxi', 'principal.servicesFiled': 5 },
      on: '2026-11-21',
      expect: { is: 'applies' },
    },
    {
      name: { zh: '相近但不同：广西企业首次备案', en: 'Near miss: its first filing' },
      given: { 'principal.nature': 'enterprise', 'principal.province': 'guangxi', 'principal.servicesFiled': 0 },
      on: '2026-11-21',
      expect: { is: 'does-not-apply' },
    },
  ],
})
