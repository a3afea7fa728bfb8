/** An annual report that is not sent, even after the month of grace (Order 42 of 2017 and notice 321 of 2017). */
import { topic } from '../../topic.ts'

export default topic({
  id: 'annual-report-missed',
  title: { zh: '没有报送许可证年报会怎样？', en: 'What follows where the annual report is missed?' },
  regime: 'icp-licence',
  procedures: ['licence-annual-report'],
  each: 'case',
  judgedOn: 'today',
  demand: { kind: 'consequence', of: ['licence-annual-report-window'] },
  says: {
    listed: {
      zh: '3 月底未报的，4 月可以补报；5 月公示未报企业，此后列入电信业务经营不良名单。',
      en: 'Who has not reported by the end of March may still do so in April; in May defaulters are published, then they are put on the list of bad operators.',
    },
  },
  statements: [
    {
      from: { seenBy: '2026-01-01' },
      standing: 'ministerial',
      confidence: 'secondary',
      cites: [
        'miit-order-42-2017',
        'miit-notice-321-2017',
        'licence-annual-report-2026',
        'shandong-licence-annual-report',
        'guangdong-licence-annual-report-2018',
      ],
      value: { word: 'listed' },
    },
  ],
  examples: [
    {
      name: { zh: '今天', en: 'Today' },
      given: { 'principal.nature': 'enterprise', 'principal.province': 'guangdong' },
      on: '2026-11-21',
      expect: { is: 'applies' },
    },
    {
      name: { zh: '相近但不同：来源开始之前', en: 'Near miss: before our sources' },
      given: { 'principal.nature': 'enterprise', 'principal.province': 'guangdong' },
      on: '2025-12-31',
      expect: { is: 'does-not-apply' },
    },
  ],
})
