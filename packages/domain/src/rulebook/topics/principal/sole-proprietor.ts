/** As what a sole proprietor files: enterprise or individual. */
import { topic } from '../../topic.ts'

export default topic({
  id: 'sole-proprietor',
  title: { zh: '个体工商户按企业还是个人备案？', en: 'Does a sole proprietor file as enterprise or as individual?' },
  regime: 'icp-filing',
  procedures: ['first-filing', 'added-service', 'added-access', 'filing-change'],
  each: 'principal',
  whose: { 'principal.nature': 'enterprise', 'principal.companyForm': 'sole-proprietor' },
  demand: {
    kind: 'condition',
    check: 'sole-proprietor-files-as',
    of: { named: 'principal.tradeName', listed: 'principal.creditStatus' },
  },
  says: {
    enterprise: { zh: '个体工商户按企业备案。', en: 'A sole proprietor files as enterprise.' },
    'enterprise-once-named': {
      zh: '个体工商户按企业备案，无字号的先办字号。',
      en: 'A sole proprietor files as enterprise, and obtains a trade name first where it has none.',
    },
    'enterprise-if-named': {
      zh: '有字号的按企业备案，无字号的按个人备案。',
      en: 'With a trade name it files as enterprise, without one as individual.',
    },
    'enterprise-if-listed': {
      zh: '信用公示系统可查的按企业备案，否则按个人备案。',
      en: 'Listed in the credit registry it files as enterprise, otherwise as individual.',
    },
    'individual-if-unnamed': { zh: '无字号的按个人备案。', en: 'Without a trade name it files as individual.' },
  },
  fix: {
    zh: '按本省的规定改以个人备案，或先办理字号。',
    en: 'File as an individual as the province says, or obtain a trade name first.',
  },
  statements: [],
  examples: [
    {
      name: { zh: '河北个体工商户，无字号', en: 'A sole proprietor in Hebei without a trade name' },
      given: {
        'principal.nature': 'enterprise',
        'principal.province': 'hebei',
        'principal.companyForm': 'sole-proprietor',
        'principal.tradeName': false,
        'principal.creditStatus': 'normal',
      },
      on: '2026-11-21',
      expect: { is: 'applies', finding: 'advise', value: { word: 'enterprise-if-named' } },
    },
    {
      name: { zh: '相近但不同：河北个体工商户，有字号', en: 'Near miss: with a trade name' },
      given: {
        'principal.nature': 'enterprise',
        'principal.province': 'hebei',
        'principal.companyForm': 'sole-proprietor',
        'principal.tradeName': true,
        'principal.creditStatus': 'normal',
      },
      on: '2026-11-21',
      expect: { is: 'applies', finding: null },
    },
    {
      name: { zh: '相近但不同：河北的公司', en: 'Near miss: a company in Hebei' },
      given: { 'principal.nature': 'enterprise', 'principal.province': 'hebei', 'principal.companyForm': 'company' },
      on: '2026-11-21',
      expect: { is: 'does-not-apply' },
    },
  ],
})
