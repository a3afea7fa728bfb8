/**
 * What changes after the public-security filing is reported on the platform: its practice. Public-Security Order 33, article 12,
 * second paragraph, only has units report the access units and users of their own networks.
 */
import { topic } from '../../topic.ts'

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
      from: { seenBy: '2025-04-19' },
      standing: 'ca-practice',
      confidence: 'unverified',
      cites: ['mps-order-33-1997'],
      value: { word: 'report' },
      note: {
        zh: '平台的做法，凭记忆，未核实。1997 年办法第十二条第二款说的是本网络中接入单位和用户的变更情况，没有写到网站信息，也没有写明天数。',
        en: 'The platform’s practice, from memory, unverified. Article 12, second paragraph, of the measures of 1997 speaks of changes among the access units and users of a network; it names neither website data nor a number of days.',
      },
    },
  ],
  examples: [
    { name: { zh: '更换域名', en: 'Another domain name' }, given: {}, on: '2026-11-21', expect: { is: 'applies' } },
    {
      name: { zh: '相近但不同：来源开始之前', en: 'Near miss: before our sources' },
      given: {},
      on: '2020-01-01',
      expect: { is: 'does-not-apply' },
    },
  ],
})
