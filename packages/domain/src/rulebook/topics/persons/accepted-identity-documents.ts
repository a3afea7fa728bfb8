/** Which identity documents a person in charge may show (the ministry's list). */
import { topic } from '../../topic.ts'

export default topic({
  id: 'accepted-identity-documents',
  title: { zh: '负责人可以用哪些证件？', en: 'Which identity documents may a person in charge show?' },
  regime: 'icp-filing',
  procedures: ['first-filing', 'added-service', 'added-access', 'filing-change'],
  each: 'person',
  demand: { kind: 'condition', check: 'document-is-allowed', of: { document: 'person.documentType' } },
  says: { zh: '负责人证件限于{documents}。', en: 'A person in charge shows one of: {documents}.' },
  fix: { zh: '换用可用的证件，或换一位负责人。', en: 'Show another document, or name another person.' },
  statements: [
    {
      claim: 'by-document',
      from: { seenBy: '2024-08-14' },
      standing: 'ministerial',
      confidence: 'secondary',
      cites: ['filing-console-front-end', 'wechat-apply-filing'],
      value: {
        documents: [
          'resident-id',
          'passport',
          'taiwan-travel-permit',
          'hong-kong-macau-travel-permit',
          'permanent-residence-id',
          'hong-kong-macau-residence-permit',
          'taiwan-residence-permit',
        ],
      },
    },
    {
      claim: 'residents-only',
      from: { seenBy: '2026-11-21' },
      standing: 'agency-claim',
      confidence: 'secondary',
      cites: ['redstar-works-licence-page'],
      value: null,
      says: {
        zh: 'REDSTAR Works：只有中国居民能办，港澳台和新疆居民除外。',
        en: 'REDSTAR Works: only residents of China may apply, those of Hong Kong, Macau, Taiwan and Xinjiang excluded.',
      },
      note: {
        zh: '没有这样的排除：港澳台和外国人的证件都在字典里，新疆居民用新疆的身份证备案；个别管局更严。',
        en: 'There is no such exclusion: documents of Hong Kong, Macau, Taiwan and foreigners are in the dictionary, and residents of Xinjiang file with cards of Xinjiang. Some administrations are stricter.',
      },
    },
  ],
  examples: [
    {
      name: { zh: '福建个人持护照', en: 'Fujian individual with a passport' },
      given: { 'principal.nature': 'individual', 'principal.province': 'fujian', 'person.documentType': 'passport' },
      on: '2026-11-21',
      expect: { is: 'applies', finding: 'risk', value: { documents: ['resident-id'] } },
    },
    {
      name: { zh: '相近但不同：福建企业的负责人持护照', en: 'Near miss: the same for a Fujian company' },
      given: { 'principal.nature': 'enterprise', 'principal.province': 'fujian', 'person.documentType': 'passport' },
      on: '2026-11-21',
      expect: { is: 'applies', finding: null },
    },
  ],
})
