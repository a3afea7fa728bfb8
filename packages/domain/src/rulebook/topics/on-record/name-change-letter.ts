/** Where a letter of the registry is asked when the name of an organisation changes. */
import { topic } from '../../topic.ts'

export default topic({
  id: 'name-change-letter',
  title: {
    zh: '单位更名要登记机关的更名函吗？',
    en: 'Is a letter of the registry asked when an organisation changes its name?',
  },
  regime: 'icp-filing',
  procedures: ['filing-change'],
  each: 'case',
  demand: { kind: 'material', only: { check: 'any-of-them', of: { chosen: 'case.changes' } } },
  says: {
    zh: '单位名称变更的，提交{materials}。',
    en: 'Where the name of the organisation changes, hand in: {materials}.',
  },
  statements: [],
  examples: [
    {
      name: { zh: '浙江企业更名', en: 'A Zhejiang company changes its name' },
      given: { 'principal.nature': 'enterprise', 'principal.province': 'zhejiang', 'case.changes': ['principal-name'] },
      on: '2026-11-21',
      expect: { is: 'applies' },
    },
    {
      name: {
        zh: '相近但不同：浙江企业只换负责人',
        en: 'Near miss: the same company only names another person in charge',
      },
      given: {
        'principal.nature': 'enterprise',
        'principal.province': 'zhejiang',
        'case.changes': ['person-in-charge'],
      },
      on: '2026-11-21',
      expect: { is: 'does-not-apply' },
    },
  ],
})
