/** Where a legal representative with a card from elsewhere is photographed holding card and licence. */
import { topic } from '../../topic.ts'

export default topic({
  id: 'hand-held-photograph',
  title: { zh: '要手持证件和执照的照片吗？', en: 'Is a photograph asked of the person holding card and licence?' },
  regime: 'icp-filing',
  procedures: ['first-filing', 'added-service', 'added-access', 'filing-change'],
  each: 'person',
  whose: { 'person.position': 'legal-representative' },
  demand: {
    kind: 'material',
    only: { check: 'card-is-from-elsewhere', of: { number: 'person.documentNumber', province: 'principal.province' } },
  },
  says: {
    zh: '法定代表人身份证属外省的，提交{materials}。',
    en: 'Where the legal representative’s card is from another province, hand in: {materials}.',
  },
  statements: [],
  examples: [
    {
      name: { zh: '内蒙古企业，法定代表人持广东身份证', en: 'An Inner Mongolia company, a card of Guangdong' },
      given: {
        'principal.nature': 'enterprise',
        'principal.province': 'inner-mongolia',
        'person.position': 'legal-representative',
        'person.documentNumber': '440305199001015011',
      },
      on: '2026-11-21',
      expect: { is: 'applies' },
    },
    {
      name: { zh: '相近但不同：本区身份证', en: 'Near miss: a card of the region' },
      given: {
        'principal.nature': 'enterprise',
        'principal.province': 'inner-mongolia',
        'person.position': 'legal-representative',
        'person.documentNumber': '150105199001015011',
      },
      on: '2026-11-21',
      expect: { is: 'does-not-apply' },
    },
  ],
})
