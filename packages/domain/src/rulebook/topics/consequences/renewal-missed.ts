/** A renewal that came late, or a service never started (Order 42 of 2017). */
import { topic } from '../../topic.ts'

export default topic({
  id: 'renewal-missed',
  title: { zh: '没有按时申请续期会怎样？', en: 'What follows where renewal is applied for late?' },
  regime: 'icp-licence',
  procedures: ['licence-renewal'],
  each: 'case',
  judgedOn: 'today',
  demand: { kind: 'consequence', of: ['licence-renewal-limit', 'licence-renewal-in-time', 'licence-service-started'] },
  says: {
    'not-renewed': {
      zh: '逾期申请或者业务从未开展的，不予续期。',
      en: 'A late application, or a service never started, is not renewed.',
    },
  },
  statements: [
    {
      from: { day: '2017-09-01' },
      standing: 'ministerial',
      confidence: 'secondary',
      cites: ['miit-order-42-2017', 'licence-renewal-ssnsa', 'licence-renewal-mingding'],
      value: { word: 'not-renewed' },
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
      on: '2017-08-31',
      expect: { is: 'does-not-apply' },
    },
  ],
})
