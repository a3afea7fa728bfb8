/** Proof of work, income or study for a young person in charge. */
import { topic } from '../../topic.ts'

export default topic({
  id: 'proof-of-the-young',
  title: { zh: '年轻负责人要哪些就业或就学证明？', en: 'Which proof of work or study does a young person need?' },
  regime: 'icp-filing',
  procedures: ['first-filing', 'added-service', 'added-access', 'filing-change'],
  each: 'person',
  demand: { kind: 'material', only: { check: 'younger-than', of: { bornOn: 'person.bornOn' } } },
  says: {
    zh: '负责人未满 {years} 周岁的，提交{materials}。',
    en: 'A person in charge below {years} adds: {materials}.',
  },
  statements: [],
  examples: [
    {
      name: { zh: '青海个人，20 周岁', en: 'Qinghai individual, aged 20' },
      given: { 'principal.nature': 'individual', 'principal.province': 'qinghai', 'person.bornOn': '2006-03-01' },
      on: '2026-11-21',
      expect: { is: 'applies' },
    },
    {
      name: { zh: '相近但不同：青海个人，23 周岁', en: 'Near miss: Qinghai individual, aged 23' },
      given: { 'principal.nature': 'individual', 'principal.province': 'qinghai', 'person.bornOn': '2003-03-01' },
      on: '2026-11-21',
      expect: { is: 'does-not-apply' },
    },
  ],
})
