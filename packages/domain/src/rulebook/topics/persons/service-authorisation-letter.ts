/** The letter for a person in charge of the service who is not the legal representative: asked by some provinces only. */
import { topic } from '../../topic.ts'

export default topic({
  id: 'service-authorisation-letter',
  title: {
    zh: '网站负责人不是法定代表人时交什么？',
    en: 'What does a person in charge of the service bring who is not the legal representative?',
  },
  regime: 'icp-filing',
  procedures: ['first-filing', 'added-service', 'added-access', 'filing-change'],
  each: 'person',
  whose: { 'principal.kind': 'organisation', 'person.roles': 'service-in-charge' },
  demand: { kind: 'material', only: { check: 'is-other-than', of: { position: 'person.position' } } },
  says: {
    zh: '网站负责人不是{than}的，提交{materials}。',
    en: 'Where the person in charge of the service is not the {than}, hand in: {materials}.',
  },
  statements: [],
  examples: [
    {
      name: { zh: '湖北企业，员工任网站负责人', en: 'Hubei company, an employee in charge of the service' },
      given: {
        'principal.nature': 'enterprise',
        'principal.province': 'hubei',
        'person.roles': ['service-in-charge'],
        'person.position': 'employee',
      },
      on: '2026-11-21',
      expect: { is: 'applies', value: { oneOf: ['service-authorisation-letter'] } },
    },
    {
      name: { zh: '相近但不同：广东不要这封授权书', en: 'Near miss: Guangdong asks no such letter' },
      given: {
        'principal.nature': 'enterprise',
        'principal.province': 'guangdong',
        'person.roles': ['service-in-charge'],
        'person.position': 'employee',
      },
      on: '2026-11-21',
      expect: { is: 'does-not-apply' },
    },
  ],
})
