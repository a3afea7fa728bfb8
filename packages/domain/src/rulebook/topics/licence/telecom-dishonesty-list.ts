/** The list of dishonest telecom operators keeps an applicant out (Order 42 of 2017, article 6). */
import { topic } from '../../topic.ts'

export default topic({
  id: 'telecom-dishonesty-list',
  title: { zh: '列入电信业务经营失信名单还能申请吗？', en: 'May a company on the telecom dishonesty list apply?' },
  regime: 'icp-licence',
  procedures: ['licence-application'],
  each: 'principal',
  demand: { kind: 'condition', check: 'is-not-so', of: { so: 'principal.dishonestyListed' } },
  says: {
    zh: '公司及其主要投资者、主要经营管理人员未被列入电信业务经营失信名单。',
    en: 'Neither the company nor its main investors and main managers are on the telecom dishonesty list.',
  },
  fix: { zh: '移出名单后再申请。', en: 'Apply once the entry has been removed.' },
  statements: [
    {
      from: { day: '2017-09-01' },
      standing: 'ministerial',
      confidence: 'secondary',
      cites: ['miit-order-42-2017', 'licence-conditions-page'],
      value: {},
    },
  ],
  examples: [
    {
      name: { zh: '主要投资者在名单上', en: 'A main investor is on the list' },
      given: { 'principal.dishonestyListed': true },
      on: '2026-11-21',
      expect: { is: 'applies', finding: 'block' },
    },
    {
      name: { zh: '相近但不同：都不在名单上', en: 'Near miss: nobody is on the list' },
      given: { 'principal.dishonestyListed': false },
      on: '2026-11-21',
      expect: { is: 'applies', finding: null },
    },
  ],
})
