/** Security duties that were not kept (Public-Security Order 33, article 21). */
import { topic } from '../../topic.ts'

export default topic({
  id: 'security-duties-penalty',
  title: { zh: '没有履行安全保护职责会怎样？', en: 'What follows where security duties are not kept?' },
  regime: 'public-security-filing',
  procedures: ['first-filing', 'added-service', 'public-security-filing'],
  each: 'case',
  judgedOn: 'today',
  demand: { kind: 'consequence', of: ['security-duties'] },
  says: {
    fine: {
      zh: '责令限期改正，给予警告，有违法所得的没收。限期内未改正的，对责任人员可以并处 5000 元以下、对单位可以并处 1.5 万元以下罚款。情节严重的，可以停止联网、停机整顿不超过 6 个月（《计算机信息网络国际联网安全保护管理办法》第二十一条）。',
      en: 'The police warn, set a time to mend this and take unlawful income. If it is not kept, the persons responsible may be fined up to CNY 5,000 and the organisation up to CNY 15,000. In serious cases the service may be taken off line for up to six months (Public-Security Order 33, article 21).',
    },
  },
  statements: [
    {
      from: { day: '1997-12-30' },
      standing: 'statute',
      confidence: 'primary',
      cites: ['mps-order-33-1997'],
      value: { word: 'fine' },
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
