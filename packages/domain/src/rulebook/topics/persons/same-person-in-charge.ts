/** Where somebody else than the legal representative is in charge of the principal, the same person must be in charge of the service. */
import { topic } from '../../topic.ts'

export default topic({
  id: 'same-person-in-charge',
  title: {
    zh: '主体负责人不是法定代表人时，网站负责人须为同一人吗？',
    en: 'Must one person be in charge of both where it is not the legal representative?',
  },
  regime: 'icp-filing',
  procedures: ['first-filing', 'added-service', 'added-access', 'filing-change'],
  each: 'person',
  whose: {
    'principal.kind': 'organisation',
    'person.roles': 'principal-in-charge',
    'person.position': ['executive', 'employee'],
  },
  demand: { kind: 'condition', check: 'any-of-them', of: { chosen: 'person.roles' } },
  says: {
    zh: '主体负责人不是法定代表人的，网站负责人须为同一人。',
    en: 'Where the person in charge of the principal is not the legal representative, the same person is in charge of the service.',
  },
  fix: {
    zh: '让主体负责人同时担任网站负责人，或改由法定代表人担任主体负责人。',
    en: 'Put this person in charge of the service too, or name the legal representative for the principal.',
  },
  statements: [],
  examples: [
    {
      name: { zh: '江苏企业，员工只任主体负责人', en: 'Jiangsu company, an employee in charge of the principal only' },
      given: {
        'principal.nature': 'enterprise',
        'principal.province': 'jiangsu',
        'person.roles': ['principal-in-charge'],
        'person.position': 'employee',
      },
      on: '2026-11-21',
      expect: { is: 'applies', finding: 'block' },
    },
    {
      name: { zh: '相近但不同：同一员工任两职', en: 'Near miss: the same employee does both' },
      given: {
        'principal.nature': 'enterprise',
        'principal.province': 'jiangsu',
        'person.roles': ['principal-in-charge', 'service-in-charge'],
        'person.position': 'employee',
      },
      on: '2026-11-21',
      expect: { is: 'applies', finding: null },
    },
  ],
})
