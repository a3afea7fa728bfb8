/** What single provinces add on services and accesses of a principal that is filed already. */
import { topic } from '../../topic.ts'

export default topic({
  id: 'access-advice',
  title: {
    zh: '已备案的主体新增接入或服务，还要注意什么？',
    en: 'What else matters when a filed principal adds an access or a service?',
  },
  regime: 'icp-filing',
  procedures: ['added-service', 'added-access'],
  each: 'case',
  demand: { kind: 'advice' },
  says: { local: { zh: '以本省的说明为准。', en: 'The province’s own words count.' } },
  statements: [],
  examples: [
    {
      name: { zh: '福建企业', en: 'A company in Fujian' },
      given: { 'principal.nature': 'enterprise', 'principal.province': 'fujian' },
      on: '2026-11-21',
      expect: { is: 'applies', part: 'old-document' },
    },
    {
      name: { zh: '相近但不同：福建个人', en: 'Near miss: an individual in Fujian' },
      given: { 'principal.nature': 'individual', 'principal.province': 'fujian' },
      on: '2026-11-21',
      expect: { is: 'does-not-apply', part: 'old-document' },
    },
  ],
})
