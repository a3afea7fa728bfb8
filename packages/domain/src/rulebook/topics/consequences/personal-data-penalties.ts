/** What a breach of the duties on personal data costs (Personal Information Protection Law, article 66). */
import { topic } from '../../topic.ts'

export default topic({
  id: 'personal-data-penalties',
  title: { zh: '违反个人信息保护义务会怎样？', en: 'What does a breach of these duties cost?' },
  regime: 'personal-data',
  procedures: [],
  each: 'case',
  judgedOn: 'today',
  demand: {
    kind: 'consequence',
    of: [
      'separate-consent',
      'purpose-of-personal-data',
      'retention-of-papers',
      'processing-agreement',
      'impact-assessment',
      'security-of-personal-data',
      'leak-notice',
      'data-export',
    ],
  },
  says: {
    fine: {
      zh: '责令改正，给予警告，没收违法所得；拒不改正的，并处 100 万元以下罚款，直接负责的人员处 1 万元以上 10 万元以下罚款。情节严重的，最高处 5000 万元或上一年度营业额 5% 的罚款；直接负责的人员处 10 万元以上 100 万元以下罚款。',
      en: 'An order to mend this, a warning and the loss of unlawful income; who refuses pays up to CNY 1,000,000, and the persons directly responsible CNY 10,000 to 100,000. In grave cases up to CNY 50 million or 5% of last year’s turnover; the persons directly responsible CNY 100,000 to 1,000,000.',
    },
  },
  statements: [
    {
      from: { day: '2021-11-01' },
      standing: 'statute',
      confidence: 'primary',
      cites: ['personal-information-protection-law'],
      value: { word: 'fine' },
    },
  ],
  examples: [
    {
      name: { zh: '大规模泄露', en: 'A large leak' },
      given: {},
      on: '2026-11-21',
      expect: { is: 'applies', value: { word: 'fine' } },
    },
    {
      name: { zh: '相近但不同：法律施行之前', en: 'Near miss: before the law' },
      given: {},
      on: '2021-10-31',
      expect: { is: 'does-not-apply' },
    },
  ],
})
