/** Whether the record of an organisation may become that of an individual. */
import { topic } from '../../topic.ts'

export default topic({
  id: 'company-to-individual',
  title: { zh: '单位备案能变更为个人备案吗？', en: 'May the record of an organisation become that of an individual?' },
  regime: 'icp-filing',
  procedures: ['filing-change'],
  each: 'case',
  whose: { 'case.changes': 'company-to-individual' },
  demand: { kind: 'condition', check: 'record-may-pass', of: { samePerson: 'case.newPrincipalLedBySamePerson' } },
  says: {
    free: { zh: '单位备案可以变更为个人备案。', en: 'The record of an organisation may become that of an individual.' },
    'same-person': {
      zh: '可以变更为其法定代表人或经营者个人。',
      en: 'The record may pass to the legal representative or the owner as an individual.',
    },
    refused: { zh: '不受理单位变更为个人。', en: 'A change from organisation to individual is refused.' },
  },
  fix: {
    zh: '注销后以新主体重新备案，或先向接入商确认。',
    en: 'Cancel the record and file anew for the new principal, or ask the access provider first.',
  },
  statements: [],
  examples: [
    {
      name: { zh: '河北公司转为个人', en: 'A company in Hebei becomes an individual' },
      given: {
        'principal.nature': 'enterprise',
        'principal.province': 'hebei',
        'case.changes': ['company-to-individual'],
        'case.newPrincipalLedBySamePerson': true,
      },
      on: '2026-11-21',
      expect: { is: 'applies', finding: 'advise', value: { word: 'refused' } },
    },
    {
      name: {
        zh: '相近但不同：黑龙江个体工商户转为经营者本人',
        en: 'Near miss: a sole proprietor in Heilongjiang becomes the owner',
      },
      given: {
        'principal.nature': 'enterprise',
        'principal.province': 'heilongjiang',
        'principal.companyForm': 'sole-proprietor',
        'case.changes': ['company-to-individual'],
        'case.newPrincipalLedBySamePerson': true,
      },
      on: '2026-11-21',
      expect: { is: 'applies', finding: null },
    },
  ],
})
