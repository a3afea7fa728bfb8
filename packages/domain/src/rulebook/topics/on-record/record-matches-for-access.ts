/** Whether principal and persons must be as on the record before a further access, or a change may follow later. */
import { topic } from '../../topic.ts'

export default topic({
  id: 'record-matches-for-access',
  title: {
    zh: '信息有变的，新增接入前须先变更吗？',
    en: 'Must changed data be brought up to date before a further access?',
  },
  regime: 'icp-filing',
  procedures: ['added-access'],
  each: 'principal',
  demand: { kind: 'condition', check: 'is-so', of: { so: 'principal.sameAsRecord' } },
  says: {
    zh: '新增接入时，主体和负责人信息须与备案记录一致，有变的先办变更。',
    en: 'For a further access, principal and persons are as on the record; what differs is changed first.',
  },
  fix: {
    zh: '先在原接入商办理变更，再新增接入。',
    en: 'File the change at the present access provider first, then the access.',
  },
  statements: [],
  examples: [
    {
      name: { zh: '辽宁企业信息与记录不同', en: 'A Liaoning company that differs from the record' },
      given: { 'principal.nature': 'enterprise', 'principal.province': 'liaoning', 'principal.sameAsRecord': false },
      on: '2026-11-21',
      expect: { is: 'applies', finding: 'advise' },
    },
    {
      name: { zh: '相近但不同：陕西企业可以先接入后变更', en: 'Near miss: in Shaanxi the access may come first' },
      given: { 'principal.nature': 'enterprise', 'principal.province': 'shaanxi', 'principal.sameAsRecord': false },
      on: '2026-11-21',
      expect: { is: 'does-not-apply' },
    },
  ],
})
