/** What stands in the field of the superior unit. */
import { topic } from '../../topic.ts'

export default topic({
  id: 'superior-unit',
  title: { zh: '“上级主管单位”怎么填？', en: 'What stands in the field of the superior unit?' },
  regime: 'icp-filing',
  procedures: ['first-filing', 'added-service', 'added-access', 'filing-change'],
  each: 'principal',
  demand: { kind: 'advice' },
  says: {
    'full-name': { zh: '填写上一级主管单位的全称。', en: 'Give the full name of the next superior unit.' },
    'own-or-superior': {
      zh: '填写本单位或上级单位的全称。',
      en: 'Give the full name of the unit itself or of its superior.',
    },
    'legal-representative': {
      zh: '企业写法定代表人，其他单位写上级主管单位全称。',
      en: 'An enterprise writes its legal representative, others the full name of the superior unit.',
    },
  },
  statements: [],
  examples: [
    {
      name: { zh: '山东机关', en: 'A government body in Shandong' },
      given: { 'principal.nature': 'government', 'principal.province': 'shandong' },
      on: '2026-11-21',
      expect: { is: 'applies' },
    },
    {
      name: { zh: '相近但不同：山东企业', en: 'Near miss: a company in Shandong' },
      given: { 'principal.nature': 'enterprise', 'principal.province': 'shandong' },
      on: '2026-11-21',
      expect: { is: 'does-not-apply' },
    },
  ],
})
