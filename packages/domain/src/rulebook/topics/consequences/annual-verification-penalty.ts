/** A filing that was not verified (Order 33 of 2005, article 28). */
import { topic } from '../../topic.ts'

export default topic({
  id: 'annual-verification-penalty',
  title: { zh: '不参加备案年度审核会怎样？', en: 'What follows where the annual verification is missed?' },
  regime: 'icp-filing',
  procedures: ['first-filing', 'added-service', 'filing-change'],
  each: 'case',
  judgedOn: 'today',
  demand: { kind: 'consequence', of: ['annual-verification'] },
  says: {
    cancelled: {
      zh: '未在规定时间参加年度审核的，公告责令改正；拒不改正的，关闭网站并注销备案（《非经营性互联网信息服务备案管理办法》第二十八条）。',
      en: 'Who misses the annual verification is called on by public notice to mend this; if it refuses, the website is closed and the filing cancelled (Order 33 of 2005, article 28).',
    },
  },
  statements: [
    {
      from: { day: '2005-03-20' },
      standing: 'ministerial',
      confidence: 'secondary',
      cites: ['order-33-2005', 'tencent-hubei-annual-review'],
      value: { word: 'cancelled' },
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
      name: { zh: '相近但不同：规定施行之前', en: 'Near miss: before the rule' },
      given: { 'principal.nature': 'enterprise', 'principal.province': 'guangdong' },
      on: '2005-03-19',
      expect: { is: 'does-not-apply' },
    },
  ],
})
