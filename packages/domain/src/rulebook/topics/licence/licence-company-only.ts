/** Only a company may hold the licence (Decree 291, article 13; Order 42 of 2017, article 6). */
import { topic } from '../../topic.ts'

export default topic({
  id: 'licence-company-only',
  title: { zh: '谁可以申请许可证？', en: 'Who may apply for the licence?' },
  regime: 'icp-licence',
  procedures: ['licence-application'],
  each: 'principal',
  demand: { kind: 'condition', check: 'is-among', of: { choice: 'principal.companyForm' } },
  says: { zh: '申请人须为依法设立的公司。', en: 'The applicant is a company established by law.' },
  fix: { zh: '先设立公司，再由公司申请。', en: 'Found a company first; the company applies.' },
  statements: [
    {
      from: { day: '2000-09-25' },
      standing: 'statute',
      confidence: 'primary',
      cites: ['decree-291', 'miit-order-42-2017'],
      value: { among: ['company'] },
      note: {
        zh: '个人、个体工商户、合伙企业、外国企业常驻代表机构和其他单位可以备案，但不能取得许可证。',
        en: 'Individuals, sole proprietors, partnerships, representative offices and other bodies may file but cannot be licensed.',
      },
    },
  ],
  examples: [
    {
      name: { zh: '个体工商户', en: 'A sole proprietor' },
      given: { 'principal.nature': 'enterprise', 'principal.companyForm': 'sole-proprietor' },
      on: '2026-11-21',
      expect: { is: 'applies', finding: 'block' },
    },
    {
      name: { zh: '相近但不同：有限公司', en: 'Near miss: a limited company' },
      given: { 'principal.nature': 'enterprise', 'principal.companyForm': 'company' },
      on: '2026-11-21',
      expect: { is: 'applies', finding: null },
    },
  ],
})
