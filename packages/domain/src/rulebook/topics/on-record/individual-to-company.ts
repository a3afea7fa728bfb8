/** Whether the record of an individual may become that of a company. */
import { topic } from '../../topic.ts'

export default topic({
  id: 'individual-to-company',
  title: { zh: '个人备案能变更为企业备案吗？', en: 'May the record of an individual become that of a company?' },
  regime: 'icp-filing',
  procedures: ['filing-change'],
  each: 'case',
  whose: { 'case.changes': 'individual-to-company' },
  demand: { kind: 'condition', check: 'record-may-pass', of: { samePerson: 'case.newPrincipalLedBySamePerson' } },
  says: {
    free: { zh: '个人备案可以变更为企业备案。', en: 'The record of an individual may become that of a company.' },
    'same-person': {
      zh: '个人只能变更为本人任法定代表人的企业。',
      en: 'The record may only pass to the company of which the individual is the legal representative.',
    },
    refused: { zh: '不受理个人变更为企业。', en: 'A change from individual to company is refused.' },
  },
  fix: {
    zh: '注销后以新主体重新备案，或先向接入商确认。',
    en: 'Cancel the record and file anew for the new principal, or ask the access provider first.',
  },
  statements: [],
  examples: [
    {
      name: { zh: '辽宁，企业是朋友的', en: 'Liaoning, the company is a friend’s' },
      given: {
        'principal.nature': 'individual',
        'principal.province': 'liaoning',
        'case.changes': ['individual-to-company'],
        'case.newPrincipalLedBySamePerson': false,
      },
      on: '2026-11-21',
      expect: { is: 'applies', finding: 'advise', value: { word: 'same-person' } },
    },
    {
      name: { zh: '江西一律不受理', en: 'Jiangxi refuses it in any case' },
      given: {
        'principal.nature': 'individual',
        'principal.province': 'jiangxi',
        'case.changes': ['individual-to-company'],
        'case.newPrincipalLedBySamePerson': true,
      },
      on: '2026-11-21',
      expect: { is: 'applies', finding: 'advise', value: { word: 'refused' } },
    },
    {
      name: { zh: '相近但不同：辽宁，本人任法定代表人', en: 'Near miss: Liaoning, the individual’s own company' },
      given: {
        'principal.nature': 'individual',
        'principal.province': 'liaoning',
        'case.changes': ['individual-to-company'],
        'case.newPrincipalLedBySamePerson': true,
      },
      on: '2026-11-21',
      expect: { is: 'applies', finding: null },
    },
  ],
})
