/** One identity document stands for one person in a case: whoever has both roles is entered once. */
import { topic } from '../../topic.ts'

const persons = (second: string) =>
  [
    { noun: 'case', id: 'case', facts: {} },
    { noun: 'principal', id: 'principal', facts: { 'principal.nature': 'enterprise', 'principal.province': 'hunan' } },
    {
      noun: 'person',
      id: 'p1',
      facts: { 'person.name': '李小满', 'person.documentNumber': '440305199003074613' },
    },
    { noun: 'person', id: 'p2', facts: { 'person.name': '李晓满', 'person.documentNumber': second } },
  ] as const

export default topic({
  id: 'person-entered-once',
  title: {
    zh: '主体负责人和网站负责人是同一人，怎么填？',
    en: 'How is a person entered who is in charge of both?',
  },
  regime: 'icp-filing',
  procedures: ['first-filing', 'added-service', 'added-access', 'filing-change'],
  each: 'case',
  demand: { kind: 'condition', check: 'none-listed', of: { entries: 'case.personsEnteredTwice' } },
  says: {
    zh: '同一人担任主体和网站负责人的，两处信息须完全一致；不同的人证件号码不得相同。',
    en: 'Whoever is in charge of both principal and service has the same data in both places; different persons have different documents.',
  },
  fix: {
    zh: '是同一人的，合并为一位并勾选两个职务；不是的，更正证件号码。',
    en: 'If it is one person, keep one entry with both roles; if not, correct the document number.',
  },
  statements: [
    {
      from: { seenBy: '2025-09-24' },
      standing: 'provider-practice',
      confidence: 'secondary',
      cites: ['inspur-reject-reasons', 'huawei-filing-knowledge-base'],
      value: {},
    },
  ],
  examples: [
    {
      name: { zh: '同一证件号码，姓名写得不同', en: 'One document number, the name written in two ways' },
      given: persons('440305199003074613'),
      on: '2026-11-21',
      expect: { is: 'applies', finding: 'risk' },
    },
    {
      name: { zh: '相近但不同：两个人，两个号码', en: 'Near miss: two persons, two numbers' },
      given: persons('110105198506152314'),
      on: '2026-11-21',
      expect: { is: 'applies', finding: null },
    },
  ],
})
