/** What changes after the public-security filing is reported (Public-Security Order 33, article 12). */
import { topic } from '../topic.ts'

export default topic({
  id: 'police-change-report',
  title: { zh: '公安备案后信息有变怎么办？', en: 'What if the data change after the police filing?' },
  regime: 'public-security-filing',
  procedures: ['public-security-filing', 'public-security-change'],
  each: 'case',
  judgedOn: 'today',
  demand: { kind: 'duty' },
  says: {
    report: {
      zh: '备案信息有变的，及时向原备案的公安机关报告变更。',
      en: 'What changes is reported to the police who hold the filing, without delay.',
    },
  },
  statements: [
    {
      from: { day: '1997-12-30' },
      standing: 'statute',
      confidence: 'primary',
      cites: ['mps-order-33-1997'],
      value: { word: 'report' },
      note: { zh: '第十二条第二款；没有写明天数。', en: 'Article 12, second paragraph; it names no number of days.' },
    },
  ],
  examples: [
    { name: { zh: '更换域名', en: 'Another domain name' }, given: {}, on: '2026-11-21', expect: { is: 'applies' } },
    {
      name: { zh: '相近但不同：办法施行之前', en: 'Near miss: before the measures' },
      given: {},
      on: '1997-12-29',
      expect: { is: 'does-not-apply' },
    },
  ],
})
