/** False data in a filing (Order 33 of 2005, article 23). */
import { topic } from '../../topic.ts'

export default topic({
  id: 'false-data-penalty',
  title: { zh: '备案填报虚假信息会怎样？', en: 'What follows false data in a filing?' },
  regime: 'icp-filing',
  procedures: ['first-filing', 'added-service', 'filing-change'],
  each: 'case',
  judgedOn: 'today',
  demand: { kind: 'consequence', of: ['true-filing-data', 'correction-of-data'] },
  says: {
    closed: {
      zh: '填报虚假备案信息的，关闭网站并注销备案（《非经营性互联网信息服务备案管理办法》第二十三条）。',
      en: 'A filing with false data is cancelled and its website closed (Order 33 of 2005, article 23).',
    },
  },
  statements: [
    {
      from: { day: '2005-03-20' },
      standing: 'ministerial',
      confidence: 'secondary',
      cites: ['order-33-2005', 'tencent-true-filing-data'],
      value: { word: 'closed' },
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
