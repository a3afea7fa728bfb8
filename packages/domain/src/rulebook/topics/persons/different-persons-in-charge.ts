/** Whether one person may be in charge of both the principal and the service. */
import { topic } from '../../topic.ts'

export default topic({
  id: 'different-persons-in-charge',
  title: {
    zh: '主体负责人与网站负责人能否为同一人？',
    en: 'May one person be in charge of both the principal and the service?',
  },
  regime: 'icp-filing',
  procedures: ['first-filing', 'added-service', 'added-access', 'filing-change'],
  each: 'person',
  whose: { 'principal.kind': 'organisation', 'person.roles': 'principal-in-charge' },
  demand: { kind: 'condition', check: 'none-of-them', of: { chosen: 'person.roles' } },
  says: {
    zh: '主体负责人与网站负责人不能为同一人。',
    en: 'The principal and the service are not in the charge of one and the same person.',
  },
  fix: { zh: '另指定一位网站负责人。', en: 'Name another person for the service.' },
  statements: [],
  examples: [
    {
      name: { zh: '天津企业，一人兼任', en: 'Tianjin company, one person for both' },
      given: {
        'principal.nature': 'enterprise',
        'principal.province': 'tianjin',
        'person.roles': ['principal-in-charge', 'service-in-charge'],
      },
      on: '2024-06-01',
      expect: { is: 'applies', finding: 'risk' },
    },
    {
      name: { zh: '相近但不同：两人分任', en: 'Near miss: two persons' },
      given: {
        'principal.nature': 'enterprise',
        'principal.province': 'tianjin',
        'person.roles': ['principal-in-charge'],
      },
      on: '2024-06-01',
      expect: { is: 'applies', finding: null },
    },
  ],
})
