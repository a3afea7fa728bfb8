/** The guardian's papers for a person in charge below full age. */
import { topic } from '../../topic.ts'

export default topic({
  id: 'guardian-papers',
  title: { zh: '未成年负责人要监护人的哪些材料？', en: 'Which papers of the guardian does a young person need?' },
  regime: 'icp-filing',
  procedures: ['first-filing', 'added-service', 'added-access', 'filing-change'],
  each: 'person',
  demand: { kind: 'material', only: { check: 'younger-than', of: { bornOn: 'person.bornOn' } } },
  says: {
    zh: '负责人未满 {years} 周岁的，提交{materials}。',
    en: 'A person in charge below {years} adds: {materials}.',
  },
  statements: [],
  examples: [
    {
      name: { zh: '天津，17 周岁', en: 'Tianjin, aged 17' },
      given: {
        'principal.nature': 'enterprise',
        'principal.province': 'tianjin',
        'person.roles': ['service-in-charge'],
        'person.bornOn': '2009-03-01',
      },
      on: '2026-11-21',
      expect: { is: 'applies' },
    },
    {
      name: { zh: '相近但不同：天津，19 周岁', en: 'Near miss: Tianjin, aged 19' },
      given: {
        'principal.nature': 'enterprise',
        'principal.province': 'tianjin',
        'person.roles': ['service-in-charge'],
        'person.bornOn': '2007-03-01',
      },
      on: '2026-11-21',
      expect: { is: 'does-not-apply' },
    },
  ],
})
