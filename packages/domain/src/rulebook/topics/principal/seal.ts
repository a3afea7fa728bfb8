/** Where a sole proprietor or studio without a seal cannot file. */
import { topic } from '../../topic.ts'

export default topic({
  id: 'seal',
  title: { zh: '个体工商户须有公章吗？', en: 'Must a sole proprietor have a seal?' },
  regime: 'icp-filing',
  procedures: ['first-filing', 'added-service', 'added-access', 'filing-change'],
  each: 'principal',
  whose: { 'principal.nature': 'enterprise', 'principal.companyForm': ['sole-proprietor', 'partnership'] },
  demand: { kind: 'condition', check: 'has-seal', of: { seal: 'principal.hasSeal', named: 'principal.tradeName' } },
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
  fix: {
    zh: '先刻制公章；要求字号的，先到登记机关办理。',
    en: 'Have a seal made; where a trade name is asked, obtain it at the registry.',
  },
  statements: [],
  examples: [
    {
      name: { zh: '浙江个体工商户没有公章', en: 'A sole proprietor in Zhejiang without a seal' },
      given: {
        'principal.nature': 'enterprise',
        'principal.province': 'zhejiang',
        'principal.companyForm': 'sole-proprietor',
        'principal.hasSeal': false,
        'principal.tradeName': true,
      },
      on: '2026-11-21',
      expect: { is: 'applies', finding: 'risk', value: { word: 'required' } },
    },
    {
      name: { zh: '相近但不同：有公章', en: 'Near miss: with a seal' },
      given: {
        'principal.nature': 'enterprise',
        'principal.province': 'zhejiang',
        'principal.companyForm': 'sole-proprietor',
        'principal.hasSeal': true,
        'principal.tradeName': true,
      },
      on: '2026-11-21',
      expect: { is: 'applies', finding: null },
    },
    {
      name: { zh: '相近但不同：浙江的公司', en: 'Near miss: a company in Zhejiang' },
      given: { 'principal.nature': 'enterprise', 'principal.province': 'zhejiang', 'principal.companyForm': 'company' },
      on: '2026-11-21',
      expect: { is: 'does-not-apply' },
    },
  ],
})
