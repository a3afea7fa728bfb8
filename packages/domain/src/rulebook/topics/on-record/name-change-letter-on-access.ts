/** Where the letter is asked before the change itself: with a further access or service while the record still has the old name. */
import { topic } from '../../topic.ts'

export default topic({
  id: 'name-change-letter-on-access',
  title: {
    zh: '名称已变、备案未变，新增接入或服务时要更名函吗？',
    en: 'Is the letter asked for a further access or service while the record has the old name?',
  },
  regime: 'icp-filing',
  procedures: ['added-service', 'added-access'],
  each: 'principal',
  demand: { kind: 'material', only: { check: 'is-so', of: { so: 'principal.documentChangedName' } } },
  says: {
    zh: '名称与备案记录不同的，提交{materials}。',
    en: 'Where the name differs from the record, hand in: {materials}.',
  },
  statements: [],
  examples: [
    {
      name: { zh: '北京企业已更名', en: 'A Beijing company with a new name' },
      given: {
        'principal.nature': 'enterprise',
        'principal.province': 'beijing',
        'principal.documentChangedName': true,
      },
      on: '2026-11-21',
      expect: { is: 'applies' },
    },
    {
      name: { zh: '相近但不同：名称没有变', en: 'Near miss: its name is the same' },
      given: {
        'principal.nature': 'enterprise',
        'principal.province': 'beijing',
        'principal.documentChangedName': false,
      },
      on: '2026-11-21',
      expect: { is: 'does-not-apply' },
    },
  ],
})
