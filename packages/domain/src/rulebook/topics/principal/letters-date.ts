/** The date on letters of authorisation and commitment. */
import { topic } from '../../topic.ts'

export default topic({
  id: 'letters-date',
  title: { zh: '书面材料的日期有什么要求？', en: 'How old may a signed letter be?' },
  regime: 'icp-filing',
  procedures: ['first-filing', 'added-service', 'added-access', 'filing-change'],
  each: 'case',
  whose: { 'case.lettersDated': true },
  judgedOn: 'submission',
  demand: { kind: 'condition', check: 'dated-within', of: { signed: 'case.lettersSignedOn' } },
  says: {
    zh: '授权书、承诺书等的日期不晚于提交日，且在管局审核前 {months} 个月内。',
    en: 'Letters are dated no later than the submission, and within {months} months of the authority’s review.',
  },
  fix: { zh: '重新签署并写明当天日期。', en: 'Sign anew, with the date of the day.' },
  statements: [
    {
      from: { seenBy: '2021-07-15' },
      standing: 'provider-practice',
      confidence: 'secondary',
      cites: ['huawei-filing-knowledge-base', 'tencent-filing-documents'],
      value: { months: 3 },
      note: {
        zh: '管局审核可能长达 20 个工作日，请留出余量；黑色签字笔，不连笔，盖真章。',
        en: 'The authority’s review may take 20 working days: leave room for it. Black pen, no cursive, a real seal.',
      },
    },
  ],
  examples: [
    {
      name: { zh: '四个月前签的', en: 'Signed four months ago' },
      given: { 'case.lettersSignedOn': '2026-07-21' },
      on: '2026-11-21',
      expect: { is: 'applies', finding: 'risk' },
    },
    {
      name: { zh: '日期写成明天', en: 'Dated tomorrow' },
      given: { 'case.lettersSignedOn': '2026-11-22' },
      on: '2026-11-21',
      expect: { is: 'applies', finding: 'risk' },
    },
    {
      name: { zh: '相近但不同：没有书面材料', en: 'Near miss: there are no letters' },
      given: {},
      on: '2026-11-21',
      expect: { is: 'does-not-apply' },
    },
    {
      name: { zh: '相近但不同：上周签的', en: 'Near miss: signed last week' },
      given: { 'case.lettersSignedOn': '2026-11-14' },
      on: '2026-11-21',
      expect: { is: 'applies', finding: null },
    },
  ],
})
