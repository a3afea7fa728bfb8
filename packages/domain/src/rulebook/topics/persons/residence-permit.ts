/** What an individual from another province adds where it may file. */
import { topic } from '../../topic.ts'

export default topic({
  id: 'residence-permit',
  title: { zh: '外省个人要补交什么？', en: 'What does an individual from another province add?' },
  regime: 'icp-filing',
  procedures: ['first-filing', 'added-service', 'added-access'],
  each: 'principal',
  whose: { 'principal.kind': 'individual' },
  demand: { kind: 'material', only: { check: 'is-so', of: { so: 'principal.fromElsewhere' } } },
  says: {
    zh: '身份证属外省的个人，补交{materials}。',
    en: 'With an identity card from another province, add: {materials}.',
  },
  statements: [],
  examples: [
    {
      name: { zh: '湖北，广东身份证', en: 'Hubei, with a card from Guangdong' },
      given: {
        'principal.nature': 'individual',
        'principal.province': 'hubei',
        'person.roles': ['principal-in-charge'],
        'person.documentType': 'resident-id',
        'person.documentNumber': '440305199001015011',
      },
      on: '2026-11-21',
      expect: { is: 'applies', value: { oneOf: ['residence-permit', 'temporary-residence-permit'] } },
    },
    {
      name: { zh: '相近但不同：广东，广东身份证', en: 'Near miss: Guangdong, with a card from Guangdong' },
      given: {
        'principal.nature': 'individual',
        'principal.province': 'guangdong',
        'person.roles': ['principal-in-charge'],
        'person.documentType': 'resident-id',
        'person.documentNumber': '440305199001015011',
      },
      on: '2026-11-21',
      expect: { is: 'does-not-apply' },
    },
  ],
})
