/** The letters by which the filer vouches for the data: Guangdong and Jiangsu since June 2021. */
import { topic } from '../../topic.ts'

export default topic({
  id: 'commitment-letters',
  title: { zh: '要交哪些承诺书？', en: 'Which commitment letters are handed in?' },
  regime: 'icp-filing',
  procedures: ['first-filing', 'added-service', 'added-access', 'filing-change'],
  each: 'principal',
  demand: { kind: 'material' },
  says: { zh: '提交{materials}。', en: 'Hand in: {materials}.' },
  statements: [],
  examples: [
    {
      name: { zh: '广东企业', en: 'A company in Guangdong' },
      given: { 'principal.nature': 'enterprise', 'principal.province': 'guangdong' },
      on: '2026-11-21',
      expect: { is: 'applies', value: { allOf: ['filing-commitment-letter'] } },
    },
    {
      name: { zh: '相近但不同：2021 年 6 月 20 日', en: 'Near miss: on 2021-06-20' },
      given: { 'principal.nature': 'enterprise', 'principal.province': 'guangdong' },
      on: '2021-06-20',
      expect: { is: 'does-not-apply' },
    },
  ],
})
