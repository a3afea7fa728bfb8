/** An access provider that connects what is not filed (Order 33 of 2005, article 24; from memory). */
import { topic } from '../../topic.ts'

export default topic({
  id: 'access-to-unfiled-penalty',
  title: { zh: '接入商为未备案网站接入会怎样？', en: 'What follows where a provider connects an unfiled website?' },
  regime: 'icp-filing',
  procedures: ['first-filing', 'added-service'],
  each: 'case',
  judgedOn: 'today',
  demand: { kind: 'consequence', of: ['needs-filing', 'access-for-unfiled'] },
  says: {
    fine: {
      zh: '接入商为未备案的网站提供接入的，责令改正，处 1 万元罚款（《非经营性互联网信息服务备案管理办法》第二十四条，凭记忆，未核实）。',
      en: 'A provider that gives access to an unfiled website is ordered to mend this and fined CNY 10,000 (Order 33 of 2005, article 24; from memory, unverified).',
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
