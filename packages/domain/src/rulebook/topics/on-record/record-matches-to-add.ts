/** Whether principal and persons must be as on the record before a service is added, or a change may follow later. */
import { topic } from '../../topic.ts'

export default topic({
  id: 'record-matches-to-add',
  title: {
    zh: '信息有变的，新增服务前须先变更吗？',
    en: 'Must changed data be brought up to date before a service is added?',
  },
  regime: 'icp-filing',
  procedures: ['added-service'],
  each: 'principal',
  demand: { kind: 'condition', check: 'is-so', of: { so: 'principal.sameAsRecord' } },
  says: {
    zh: '新增服务时，主体和负责人信息须与备案记录一致，有变的先办变更。',
    en: 'When a service is added, principal and persons are as on the record; what differs is changed first.',
  },
  fix: {
    zh: '先在原接入商办理变更，再新增服务。',
    en: 'File the change at the present access provider first, then add the service.',
  },
  statements: [],
  examples: [
    {
      name: { zh: '陕西企业负责人与记录不同', en: 'A Shaanxi company whose person differs from the record' },
      given: { 'principal.nature': 'enterprise', 'principal.province': 'shaanxi', 'principal.sameAsRecord': false },
      on: '2026-11-21',
      expect: { is: 'applies', finding: 'advise' },
    },
    {
      name: { zh: '相近但不同：与记录一致', en: 'Near miss: as on the record' },
      given: { 'principal.nature': 'enterprise', 'principal.province': 'shaanxi', 'principal.sameAsRecord': true },
      on: '2026-11-21',
      expect: { is: 'applies', finding: null },
    },
  ],
})
