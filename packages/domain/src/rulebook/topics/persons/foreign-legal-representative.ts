/** Whether a legal representative who shows a foreign document may be in charge. */
import { topic } from '../../topic.ts'

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
  statements: [
    {
      claim: 'by-province',
      from: { seenBy: '2025-09-24' },
      standing: 'ca-practice',
      confidence: 'secondary',
      cites: ['huawei-filing-knowledge-base', 'huawei-authority-requirements'],
      value: null,
      says: {
        zh: '全国没有统一要求：许多管局接受外籍法定代表人持护照任负责人，个别（如山西）要求境内人员；网站负责人另须通过人脸核验。',
        en: 'No rule of the nation: many administrations take a foreign legal representative with a passport, some (Shanxi) want a person from the mainland; and the person in charge of the service passes the live verification.',
      },
    },
    {
      claim: 'chinese-citizen',
      from: { seenBy: '2026-11-21' },
      standing: 'agency-claim',
      confidence: 'secondary',
      cites: ['cdnetworks-registration-assistant'],
      value: null,
      says: {
        zh: 'CDNetworks：联系人须为中国公民，持有效的境内身份证、居住在境内，并有境内手机号。',
        en: 'CDNetworks: the contact is a Chinese citizen with a valid Chinese ID who resides in China and has a Chinese mobile.',
      },
      note: {
        zh: '法规没有这样写；稳妥，但未必必要，以各省为准。',
        en: 'Not in the rules: safe, not always needed; the province decides.',
      },
    },
  ],
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
