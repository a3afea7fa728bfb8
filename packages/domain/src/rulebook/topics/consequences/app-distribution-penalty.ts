/** Distributing Apps without checking who made them (Anti-Telecom and Online Fraud Law, article 41). */
import { topic } from '../../topic.ts'

export default topic({
  id: 'app-distribution-penalty',
  title: { zh: '分发未核验的 App 会怎样？', en: 'What follows where Apps are distributed unchecked?' },
  regime: 'icp-filing',
  procedures: ['first-filing', 'added-service'],
  each: 'case',
  judgedOn: 'today',
  demand: { kind: 'consequence', of: ['access-for-unfiled'] },
  says: {
    fine: {
      zh: '未登记核验 App 开发运营者真实身份或者未核验其功能、用途，即为其提供封装、分发服务的，责令改正；情节较轻的，给予警告、通报批评，或者处 5 万元以上 50 万元以下罚款。情节严重的，处 50 万元以上 500 万元以下罚款，并可以责令停业、关闭、吊销执照，责任人员处 1 万元以上 20 万元以下罚款（《反电信网络诈骗法》第四十一条）。',
      en: 'Who packages or distributes an App without checking its developer or what it does is ordered to mend this; in lighter cases with a warning, a public reprimand or a fine of CNY 50,000 to 500,000. In serious cases the fine is CNY 500,000 to 5,000,000, the business may be suspended, closed or lose its licence, and the persons responsible pay CNY 10,000 to 200,000 (Anti-Telecom and Online Fraud Law, article 41).',
    },
  },
  statements: [
    {
      from: { day: '2022-12-01' },
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
