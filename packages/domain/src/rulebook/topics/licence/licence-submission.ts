/** Where applications are made: on the management system of the telecom market (Order 42 of 2017, article 3). */
import { topic } from '../../topic.ts'

export default topic({
  id: 'licence-submission',
  title: { zh: '许可申请在哪里提交？', en: 'Where is the application made?' },
  regime: 'icp-licence',
  procedures: ['licence-application', 'licence-renewal', 'licence-change', 'licence-cancellation'],
  each: 'case',
  demand: { kind: 'duty' },
  says: {
    online: {
      zh: '在电信业务市场管理系统网上提交，不经接入商。',
      en: 'It is made online on the telecom market management system, not through an access provider.',
    },
  },
  statements: [
    {
      from: { day: '2017-09-01' },
      standing: 'ministerial',
      confidence: 'secondary',
      cites: ['miit-order-42-2017'],
      value: { word: 'online' },
    },
  ],
  examples: [
    {
      name: { zh: '任何申请人', en: 'Any applicant' },
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
