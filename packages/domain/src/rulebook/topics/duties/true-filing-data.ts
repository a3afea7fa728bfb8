/** The data of a filing are true (Order 33 of 2005, articles 7 and 23). */
import { topic } from '../../topic.ts'

export default topic({
  id: 'true-filing-data',
  title: { zh: '备案信息要真实吗？', en: 'Must the data of a filing be true?' },
  regime: 'icp-filing',
  procedures: ['first-filing', 'added-service', 'filing-change'],
  each: 'case',
  judgedOn: 'today',
  demand: { kind: 'duty' },
  says: {
    true: {
      zh: '备案时填报的信息真实、准确，不得填报虚假信息。',
      en: 'The data given in a filing are true and exact; nothing false is stated.',
    },
  },
  statements: [
    {
      from: { day: '2005-03-20' },
      standing: 'ministerial',
      confidence: 'secondary',
      cites: ['order-33-2005', 'tencent-true-filing-data'],
      value: { word: 'true' },
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
