/** A website that closes is taken off the police's record (Public-Security Order 33, article 12). */
import { topic } from '../topic.ts'

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
      from: { day: '1997-12-30' },
      standing: 'statute',
      confidence: 'primary',
      cites: ['mps-order-33-1997'],
      value: { word: 'cancel' },
      note: {
        zh: '第十二条第二款；两种备案分属两个机关，分别注销。',
        en: 'Article 12, second paragraph. The two filings lie with two authorities and are cancelled apart.',
      },
    },
  ],
  examples: [
    { name: { zh: '关闭的网站', en: 'A closed website' }, given: {}, on: '2026-11-21', expect: { is: 'applies' } },
    {
      name: { zh: '相近但不同：办法施行之前', en: 'Near miss: before the measures' },
      given: {},
      on: '1997-12-29',
      expect: { is: 'does-not-apply' },
    },
  ],
})
