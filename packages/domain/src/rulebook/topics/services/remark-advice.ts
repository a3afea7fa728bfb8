/** What single provinces want to read in the remarks. */
import { topic } from '../../topic.ts'

export default topic({
  id: 'remark-advice',
  title: { zh: '备注里还要写什么？', en: 'What else belongs in the remarks?' },
  regime: 'icp-filing',
  procedures: ['first-filing', 'added-service', 'filing-change'],
  each: 'case',
  demand: { kind: 'advice' },
  says: {
    'mini-program': {
      zh: '域名用于小程序、公众号的，在备注写明用途。',
      en: 'A domain name for a mini-program or official account is explained in the remark.',
    },
    local: { zh: '以本省的说明为准。', en: 'The province’s own words count.' },
  },
  statements: [],
  examples: [
    {
      name: { zh: '天津企业', en: 'A company in Tianjin' },
      given: { 'principal.nature': 'enterprise', 'principal.province': 'tianjin' },
      on: '2026-11-21',
      expect: { is: 'applies', part: 'several-provinces' },
    },
    {
      name: { zh: '相近但不同：云南企业', en: 'Near miss: a company in Yunnan' },
      given: { 'principal.nature': 'enterprise', 'principal.province': 'yunnan' },
      on: '2026-11-21',
      expect: { is: 'does-not-apply' },
    },
  ],
})
