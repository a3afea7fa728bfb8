/** A change or an end that was not reported (Order 33 of 2005, article 26; from memory). */
import { topic } from '../../topic.ts'

export default topic({
  id: 'unreported-change-penalty',
  title: { zh: '变更或停办不报会怎样？', en: 'What follows a change or an end that is not reported?' },
  regime: 'icp-filing',
  procedures: ['first-filing', 'added-service', 'filing-change'],
  each: 'case',
  judgedOn: 'today',
  demand: { kind: 'consequence', of: ['change-report', 'ending-a-service'] },
  says: {
    fine: {
      zh: '未按规定办理变更或者注销的，责令改正，处 1 万元罚款（《非经营性互联网信息服务备案管理办法》第二十六条，凭记忆，未核实）。',
      en: 'Where a change or a cancellation was not made as the rule asks, this is ordered to be mended, with a fine of CNY 10,000 (Order 33 of 2005, article 26; from memory, unverified).',
    },
  },
  statements: [
    {
      from: { day: '2005-03-20' },
      standing: 'ministerial',
      confidence: 'unverified',
      cites: ['order-33-2005'],
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
      on: '2005-03-19',
      expect: { is: 'does-not-apply' },
    },
  ],
})
