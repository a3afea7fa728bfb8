/** How old a person in charge must be. Papers for the young are topics of their own. */
import { topic } from '../../topic.ts'

export default topic({
  id: 'minimum-age',
  title: { zh: '负责人至少多大？', en: 'How old must a person in charge be?' },
  regime: 'icp-filing',
  procedures: ['first-filing', 'added-service', 'added-access', 'filing-change'],
  each: 'person',
  demand: { kind: 'condition', check: 'age-at-least', of: { bornOn: 'person.bornOn' } },
  says: { zh: '负责人须年满 {years} 周岁。', en: 'A person in charge is at least {years} years old.' },
  fix: { zh: '换一位符合年龄的负责人。', en: 'Name a person in charge who is old enough.' },
  statements: [],
  examples: [
    {
      name: { zh: '青海企业，17 周岁', en: 'Qinghai company, aged 17' },
      given: { 'principal.nature': 'enterprise', 'principal.province': 'qinghai', 'person.bornOn': '2009-03-01' },
      on: '2026-11-21',
      expect: { is: 'applies', finding: 'advise', value: { years: 18 } },
    },
    {
      name: {
        zh: '相近但不同：广东企业 17 周岁，附就业证明即可',
        en: 'Near miss: Guangdong company, aged 17, proof of work is enough',
      },
      given: { 'principal.nature': 'enterprise', 'principal.province': 'guangdong', 'person.bornOn': '2009-03-01' },
      on: '2026-11-21',
      expect: { is: 'applies', finding: null, value: { years: 16 } },
    },
  ],
})
