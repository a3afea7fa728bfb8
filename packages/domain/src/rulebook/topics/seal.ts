/** Where a sole proprietor or studio without a seal cannot file. */
import { topic } from '../topic.ts'

export default topic({
  id: 'seal',
  title: { zh: '个体工商户须有公章吗？', en: 'Must a sole proprietor have a seal?' },
  regime: 'icp-filing',
  procedures: ['first-filing', 'added-service', 'added-access', 'filing-change'],
  each: 'principal',
  whose: { 'principal.nature': 'enterprise' },
  demand: { kind: 'condition' },
  says: {
    required: {
      zh: '个体工商户须有公章，无公章不受理。',
      en: 'A sole proprietor has an official seal; without one nothing is taken.',
    },
    'name-and-seal': { zh: '执照须有字号，并有公章。', en: 'The licence carries a trade name, and there is a seal.' },
    studio: {
      zh: '工作室的公章须与执照相符，否则不可备案。',
      en: 'A studio’s seal matches its licence, or it cannot file.',
    },
  },
  statements: [],
  examples: [
    {
      name: { zh: '浙江企业', en: 'A company in Zhejiang' },
      given: { 'principal.nature': 'enterprise', 'principal.province': 'zhejiang' },
      on: '2026-11-21',
      expect: { is: 'applies', value: { word: 'required' } },
    },
    {
      name: { zh: '相近但不同：浙江个人', en: 'Near miss: an individual in Zhejiang' },
      given: { 'principal.nature': 'individual', 'principal.province': 'zhejiang' },
      on: '2026-11-21',
      expect: { is: 'does-not-apply' },
    },
  ],
})
