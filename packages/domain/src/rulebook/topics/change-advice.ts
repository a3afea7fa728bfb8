/** What single provinces add on changes. */
import { topic } from '../topic.ts'

export default topic({
  id: 'change-advice',
  title: { zh: '变更备案还要注意什么？', en: 'What else matters about a change?' },
  regime: 'icp-filing',
  procedures: ['filing-change'],
  each: 'case',
  demand: { kind: 'advice' },
  says: { local: { zh: '以本省的说明为准。', en: 'The province’s own words count.' } },
  statements: [],
  examples: [
    {
      name: { zh: '河北', en: 'Hebei' },
      given: { 'principal.nature': 'enterprise', 'principal.province': 'hebei' },
      on: '2026-11-21',
      expect: { is: 'applies', part: 'registrar-abroad' },
    },
    {
      name: { zh: '相近但不同：湖南没有这样的说明', en: 'Near miss: Hunan says nothing of it' },
      given: { 'principal.nature': 'enterprise', 'principal.province': 'hunan' },
      on: '2026-11-21',
      expect: { is: 'does-not-apply' },
    },
  ],
})
