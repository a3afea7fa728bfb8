/** From how many services on a construction plan is asked. */
import { topic } from '../../topic.ts'

export default topic({
  id: 'construction-plan',
  title: { zh: '备多少个网站起要建设方案书？', en: 'From how many services on is a construction plan asked?' },
  regime: 'icp-filing',
  procedures: ['first-filing', 'added-service'],
  each: 'case',
  demand: { kind: 'material', only: { check: 'more-than', of: { count: 'case.servicesInAll' } } },
  says: {
    zh: '连同已备案的，网站超过 {than} 个时提交{materials}。',
    en: 'Where the services, those already filed included, number more than {than}, hand in: {materials}.',
  },
  statements: [],
  examples: [
    {
      name: { zh: '江苏个人已备 9 个，再加一个', en: 'Jiangsu individual, nine filed and one more' },
      given: { 'principal.nature': 'individual', 'principal.province': 'jiangsu', 'principal.servicesFiled': 9 },
      on: '2026-11-21',
      expect: { is: 'applies', value: { than: 9 } },
    },
    {
      name: { zh: '相近但不同：江苏企业同样数量', en: 'Near miss: a Jiangsu company with as many' },
      given: { 'principal.nature': 'enterprise', 'principal.province': 'jiangsu', 'principal.servicesFiled': 9 },
      on: '2026-11-21',
      expect: { is: 'does-not-apply' },
    },
  ],
})
