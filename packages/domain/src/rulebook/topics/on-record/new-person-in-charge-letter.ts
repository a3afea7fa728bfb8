/** Where a new person in charge of the principal brings a new letter of authorisation. */
import { topic } from '../../topic.ts'

export default topic({
  id: 'new-person-in-charge-letter',
  title: {
    zh: '更换主体负责人要新的授权书吗？',
    en: 'Is a new letter asked for another person in charge of the principal?',
  },
  regime: 'icp-filing',
  procedures: ['filing-change'],
  each: 'case',
  demand: { kind: 'material', only: { check: 'any-of-them', of: { chosen: 'case.changes' } } },
  says: {
    zh: '更换主体负责人的，提交新的{materials}。',
    en: 'Where the person in charge of the principal changes, hand in a new one: {materials}.',
  },
  statements: [],
  examples: [
    {
      name: { zh: '湖南企业更换负责人', en: 'A Hunan company names another person' },
      given: { 'principal.nature': 'enterprise', 'principal.province': 'hunan', 'case.changes': ['person-in-charge'] },
      on: '2026-11-21',
      expect: { is: 'applies' },
    },
    {
      name: { zh: '相近但不同：湖南企业只改服务名称', en: 'Near miss: it only changes the name of a service' },
      given: { 'principal.nature': 'enterprise', 'principal.province': 'hunan', 'case.changes': ['service-name'] },
      on: '2026-11-21',
      expect: { is: 'does-not-apply' },
    },
  ],
})
