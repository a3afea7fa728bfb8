/** The letter that a principal with education in its name or scope offers no after-school training. */
import { topic } from '../../topic.ts'

export default topic({
  id: 'no-training-letter',
  title: {
    zh: '名称或范围涉及教育但不做校外培训，要交什么？',
    en: 'What shows that a principal with education in its scope offers no after-school training?',
  },
  regime: 'icp-filing',
  procedures: ['first-filing', 'added-service', 'added-access', 'filing-change'],
  each: 'principal',
  whose: { 'principal.kind': 'organisation' },
  demand: { kind: 'material', only: { check: 'is-so', of: { so: 'principal.scopeMentionsTraining' } } },
  says: {
    zh: '名称或经营范围涉及教育、培训而不做校外培训的，提交{materials}。',
    en: 'With education or training in name or scope but no after-school training, hand in: {materials}.',
  },
  statements: [],
  examples: [
    {
      name: { zh: '河北企业，范围涉及培训', en: 'Hebei company with training in its scope' },
      given: {
        'principal.nature': 'enterprise',
        'principal.province': 'hebei',
        'principal.scopeMentionsTraining': true,
      },
      on: '2026-11-21',
      expect: { is: 'applies' },
    },
    {
      name: { zh: '相近但不同：范围不涉及', en: 'Near miss: nothing of the kind in its scope' },
      given: {
        'principal.nature': 'enterprise',
        'principal.province': 'hebei',
        'principal.scopeMentionsTraining': false,
      },
      on: '2026-11-21',
      expect: { is: 'does-not-apply' },
    },
    {
      name: { zh: '相近但不同：广东不在名单上', en: 'Near miss: Guangdong is not on the list' },
      given: {
        'principal.nature': 'enterprise',
        'principal.province': 'guangdong',
        'principal.scopeMentionsTraining': true,
      },
      on: '2026-11-21',
      expect: { is: 'does-not-apply' },
    },
  ],
})
