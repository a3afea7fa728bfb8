/** Whether the name of the service for a further access must be the one on the record. */
import { topic } from '../../topic.ts'

export default topic({
  id: 'service-name-as-filed',
  title: { zh: '新增接入的网站名称须与备案一致吗？', en: 'Must a service keep its filed name for a further access?' },
  regime: 'icp-filing',
  procedures: ['added-access'],
  each: 'service',
  demand: { kind: 'condition', check: 'is-so', of: { so: 'service.sameNameAsFiled' } },
  says: {
    zh: '新增接入时，网站名称须与工信部备案记录一致。',
    en: 'For a further access the name of the service is the one on the ministry’s record.',
  },
  fix: { zh: '按备案记录填写名称，或先变更。', en: 'Enter the name on the record, or change it first.' },
  statements: [],
  examples: [
    {
      name: { zh: '广东企业换了网站名称', en: 'A Guangdong company with another name' },
      given: { 'principal.nature': 'enterprise', 'principal.province': 'guangdong', 'service.sameNameAsFiled': false },
      on: '2026-11-21',
      expect: { is: 'applies', finding: 'advise' },
    },
    {
      name: { zh: '相近但不同：名称一致', en: 'Near miss: the same name' },
      given: { 'principal.nature': 'enterprise', 'principal.province': 'guangdong', 'service.sameNameAsFiled': true },
      on: '2026-11-21',
      expect: { is: 'applies', finding: null },
    },
  ],
})
