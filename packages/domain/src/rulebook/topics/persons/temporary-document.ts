/** Whether a temporary identity card is taken. */
import { topic } from '../../topic.ts'

export default topic({
  id: 'temporary-document',
  title: { zh: '可以用临时身份证吗？', en: 'Is a temporary identity card taken?' },
  regime: 'icp-filing',
  procedures: ['first-filing', 'added-service', 'added-access', 'filing-change'],
  each: 'person',
  demand: { kind: 'condition', check: 'is-not-so', of: { so: 'person.documentIsTemporary' } },
  says: { zh: '不收临时身份证。', en: 'No temporary identity card is taken.' },
  fix: { zh: '换用正式居民身份证。', en: 'Show the regular identity card.' },
  statements: [],
  examples: [
    {
      name: { zh: '海南个人，临时身份证', en: 'An individual in Hainan, a temporary card' },
      given: { 'principal.nature': 'individual', 'principal.province': 'hainan', 'person.documentIsTemporary': true },
      on: '2026-11-21',
      expect: { is: 'applies', finding: 'advise' },
    },
    {
      name: { zh: '相近但不同：正式身份证', en: 'Near miss: a regular card' },
      given: { 'principal.nature': 'individual', 'principal.province': 'hainan', 'person.documentIsTemporary': false },
      on: '2026-11-21',
      expect: { is: 'applies', finding: null },
    },
  ],
})
