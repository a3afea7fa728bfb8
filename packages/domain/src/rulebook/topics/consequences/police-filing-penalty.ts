/** No filing with public security (Public-Security Order 33, article 23). */
import { topic } from '../../topic.ts'

export default topic({
  id: 'police-filing-penalty',
  title: { zh: '没有公安备案会怎样？', en: 'What follows where there is no public-security filing?' },
  regime: 'public-security-filing',
  procedures: ['first-filing', 'added-service', 'public-security-filing'],
  each: 'case',
  judgedOn: 'today',
  demand: { kind: 'consequence', of: ['police-filing'] },
  says: {
    suspended: {
      zh: '不履行备案职责的，公安机关给予警告，或者停机整顿不超过 6 个月（《计算机信息网络国际联网安全保护管理办法》第二十三条）。',
      en: 'Who does not file is warned by the police, or taken off line for up to six months (Public-Security Order 33, article 23).',
    },
  },
  statements: [
    {
      from: { day: '1997-12-30' },
      standing: 'statute',
      confidence: 'primary',
      cites: ['mps-order-33-1997'],
      value: { word: 'suspended' },
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
      on: '1997-12-29',
      expect: { is: 'does-not-apply' },
    },
  ],
})
