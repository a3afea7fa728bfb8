/** Where a party-building confirmation letter is asked. */
import { topic } from '../../topic.ts'

export default topic({
  id: 'party-building-letter',
  title: { zh: '要党建确认函吗？', en: 'Is a party-building confirmation letter asked?' },
  regime: 'icp-filing',
  procedures: ['first-filing', 'added-service', 'added-access'],
  each: 'principal',
  demand: { kind: 'material' },
  says: { zh: '提交{materials}。', en: 'Hand in: {materials}.' },
  statements: [],
  examples: [
    {
      name: { zh: '新疆个人', en: 'An individual in Xinjiang' },
      given: { 'principal.nature': 'individual', 'principal.province': 'xinjiang' },
      on: '2026-11-21',
      expect: { is: 'applies' },
    },
    {
      name: { zh: '相近但不同：青海个人', en: 'Near miss: an individual in Qinghai' },
      given: { 'principal.nature': 'individual', 'principal.province': 'qinghai' },
      on: '2026-11-21',
      expect: { is: 'does-not-apply' },
    },
  ],
})
