/** Where a change of the service alone is not taken: the record is changed as a whole. */
import { topic } from '../../topic.ts'

export default topic({
  id: 'change-of-the-whole-record',
  title: { zh: '能只变更网站吗？', en: 'May the service alone be changed?' },
  regime: 'icp-filing',
  procedures: ['filing-change'],
  each: 'case',
  demand: { kind: 'condition', check: 'is-among', of: { choice: 'case.changeScope' } },
  says: {
    zh: '只受理“变更备案”，不受理单独“变更网站”。',
    en: 'Only a change of the whole record is taken, not a change of the website alone.',
  },
  fix: {
    zh: '在接入商处选择“变更备案”，主体和网站信息一起提交。',
    en: 'Choose a change of the whole record, with the data of principal and website together.',
  },
  statements: [],
  examples: [
    {
      name: { zh: '河南企业只变更网站', en: 'A Henan company changes the website alone' },
      given: { 'principal.nature': 'enterprise', 'principal.province': 'henan', 'case.changeScope': 'service-only' },
      on: '2026-11-21',
      expect: { is: 'applies', finding: 'advise' },
    },
    {
      name: { zh: '相近但不同：河南企业变更备案', en: 'Near miss: it changes the whole record' },
      given: { 'principal.nature': 'enterprise', 'principal.province': 'henan', 'case.changeScope': 'whole-record' },
      on: '2026-11-21',
      expect: { is: 'applies', finding: null },
    },
  ],
})
