/** Whether a record may pass from one company, or one person, to another. */
import { topic } from '../../topic.ts'

export default topic({
  id: 'another-principal',
  title: { zh: '备案能变更到另一个主体名下吗？', en: 'May a record pass to another principal?' },
  regime: 'icp-filing',
  procedures: ['filing-change'],
  each: 'case',
  whose: { 'case.changes': 'other-principal' },
  demand: { kind: 'condition', check: 'record-may-pass', of: { samePerson: 'case.newPrincipalLedBySamePerson' } },
  says: {
    free: { zh: '允许变更主体。', en: 'The record may pass to another principal.' },
    'same-person': {
      zh: '只有两家单位的法定代表人为同一人，才能变更主体。',
      en: 'The record may pass to another company only where the legal representative is the same.',
    },
    refused: { zh: '不受理变更主体。', en: 'A change to another principal is refused.' },
  },
  fix: {
    zh: '注销后以新主体重新备案，或先向接入商确认。',
    en: 'Cancel the record and file anew for the new principal, or ask the access provider first.',
  },
  statements: [],
  examples: [
    {
      name: { zh: '安徽公司变更为另一家公司', en: 'A company in Anhui becomes another' },
      given: {
        'principal.nature': 'enterprise',
        'principal.province': 'anhui',
        'case.changes': ['other-principal'],
        'case.newPrincipalLedBySamePerson': true,
      },
      on: '2026-11-21',
      expect: { is: 'applies', finding: 'risk', value: { word: 'refused' } },
    },
    {
      name: { zh: '山东，法定代表人不同', en: 'Shandong, with another legal representative' },
      given: {
        'principal.nature': 'enterprise',
        'principal.province': 'shandong',
        'case.changes': ['other-principal'],
        'case.newPrincipalLedBySamePerson': false,
      },
      on: '2026-11-21',
      expect: { is: 'applies', finding: 'risk', value: { word: 'same-person' } },
    },
    {
      name: {
        zh: '相近但不同：山东，法定代表人是同一人',
        en: 'Near miss: Shandong, with the same legal representative',
      },
      given: {
        'principal.nature': 'enterprise',
        'principal.province': 'shandong',
        'case.changes': ['other-principal'],
        'case.newPrincipalLedBySamePerson': true,
      },
      on: '2026-11-21',
      expect: { is: 'applies', finding: null },
    },
    {
      name: {
        zh: '相近但不同：安徽公司只换负责人',
        en: 'Near miss: a company in Anhui only names another person in charge',
      },
      given: { 'principal.nature': 'enterprise', 'principal.province': 'anhui', 'case.changes': ['person-in-charge'] },
      on: '2026-11-21',
      expect: { is: 'does-not-apply' },
    },
  ],
})
