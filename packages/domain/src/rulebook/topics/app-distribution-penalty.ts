/** Distributing Apps without checking who made them (Anti-Telecom and Online Fraud Law, article 41). */
import { topic } from '../topic.ts'

export default topic({
  id: 'app-distribution-penalty',
  title: { zh: '分发未核验的 App 会怎样？', en: 'What follows where Apps are distributed unchecked?' },
  regime: 'icp-filing',
  procedures: ['first-filing', 'added-service'],
  each: 'case',
  judgedOn: 'today',
  demand: { kind: 'consequence', of: ['needs-filing', 'access-for-unfiled'] },
  says: {
    fine: {
      zh: '未核验 App 开发运营者真实信息即提供分发等服务的，处 5 万元以上 50 万元以下罚款。情节严重的，处 50 万元以上 500 万元以下罚款，责任人员处 1 万元以上 20 万元以下罚款（《反电信网络诈骗法》第四十一条）。',
      en: 'Who distributes Apps without checking their developer is fined CNY 50,000 to 500,000. In serious cases it is CNY 500,000 to 5,000,000, and CNY 10,000 to 200,000 for the persons responsible (Anti-Telecom and Online Fraud Law, article 41).',
    },
  },
  statements: [
    {
      from: { day: '2022-12-01', unverified: true },
      standing: 'statute',
      confidence: 'primary',
      cites: ['anti-fraud-law'],
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
      on: '2022-11-30',
      expect: { is: 'does-not-apply' },
    },
  ],
})
