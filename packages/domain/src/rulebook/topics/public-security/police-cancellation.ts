/** A website that closes is taken off the police's record: the platform's practice, of which Public-Security Order 33 says nothing. */
import { topic } from '../../topic.ts'

export default topic({
  id: 'police-cancellation',
  title: { zh: '网站关闭后公安备案怎么办？', en: 'What of the police filing when the website closes?' },
  regime: 'public-security-filing',
  procedures: ['public-security-filing', 'public-security-cancellation', 'service-cancellation'],
  each: 'case',
  judgedOn: 'today',
  demand: { kind: 'duty' },
  says: {
    cancel: {
      zh: '网站关闭的，在平台上注销公安备案；注销 ICP 备案不会同时注销公安备案。',
      en: 'When the website closes, its police filing is cancelled on the platform; cancelling the ICP filing does not do it.',
    },
  },
  statements: [
    {
      from: { seenBy: '2025-04-19' },
      standing: 'ca-practice',
      confidence: 'unverified',
      cites: ['mps-order-33-1997'],
      value: { word: 'cancel' },
      note: {
        zh: '平台的做法，凭记忆，未核实：1997 年办法没有写到注销。两种备案分属两个机关，分别注销。',
        en: 'The platform’s practice, from memory, unverified: the measures of 1997 say nothing of a cancellation. The two filings lie with two authorities and are cancelled apart.',
      },
    },
  ],
  examples: [
    { name: { zh: '关闭的网站', en: 'A closed website' }, given: {}, on: '2026-11-21', expect: { is: 'applies' } },
    {
      name: { zh: '相近但不同：来源开始之前', en: 'Near miss: before our sources' },
      given: {},
      on: '2020-01-01',
      expect: { is: 'does-not-apply' },
    },
  ],
})
