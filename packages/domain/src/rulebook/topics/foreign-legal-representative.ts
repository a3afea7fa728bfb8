/** Whether a legal representative who shows a foreign document may be in charge. */
import { topic } from '../topic.ts'

export default topic({
  id: 'foreign-legal-representative',
  title: {
    zh: '外籍或港澳台法定代表人能否担任负责人？',
    en: 'May a legal representative from abroad, Hong Kong, Macau or Taiwan be in charge?',
  },
  regime: 'icp-filing',
  procedures: ['first-filing', 'added-service', 'added-access', 'filing-change'],
  each: 'person',
  whose: { 'principal.kind': 'organisation', 'person.position': 'legal-representative' },
  demand: { kind: 'condition', check: 'document-is-allowed', of: { document: 'person.documentType' } },
  says: {
    zh: '担任负责人的法定代表人须持{documents}；否则出具授权书，由符合要求的人担任。',
    en: 'A legal representative in charge shows: {documents}. Otherwise somebody who does is authorised by letter.',
  },
  fix: {
    zh: '由法定代表人书面授权符合要求的人担任负责人。',
    en: 'Let the legal representative authorise, by letter, somebody who meets this.',
  },
  statements: [],
  examples: [
    {
      name: { zh: '山东企业，法定代表人持护照', en: 'Shandong company, the legal representative holds a passport' },
      given: {
        'principal.nature': 'enterprise',
        'principal.province': 'shandong',
        'person.roles': ['principal-in-charge'],
        'person.position': 'legal-representative',
        'person.documentType': 'passport',
      },
      on: '2026-11-21',
      expect: { is: 'applies', finding: 'risk' },
    },
    {
      name: { zh: '相近但不同：上海企业收护照', en: 'Near miss: Shanghai takes the passport' },
      given: {
        'principal.nature': 'enterprise',
        'principal.province': 'shanghai',
        'person.roles': ['principal-in-charge'],
        'person.position': 'legal-representative',
        'person.documentType': 'passport',
      },
      on: '2026-11-21',
      expect: { is: 'does-not-apply' },
    },
  ],
})
