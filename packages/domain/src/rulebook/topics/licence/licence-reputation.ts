/** Standing to serve users for long (Decree 291, article 13; Order 42 of 2017, article 6). */
import { topic } from '../../topic.ts'

export default topic({
  id: 'licence-reputation',
  title: { zh: '对信誉和长期服务能力有什么要求？', en: 'What standing does the licence ask for?' },
  regime: 'icp-licence',
  procedures: ['licence-application'],
  each: 'principal',
  demand: { kind: 'condition' },
  says: {
    'long-term': {
      zh: '有为用户提供长期服务的信誉或者能力。',
      en: 'The company has the reputation or the ability to serve users for the long term.',
    },
  },
  statements: [
    {
      from: { day: '2000-09-25' },
      standing: 'statute',
      confidence: 'primary',
      cites: ['decree-291', 'miit-order-42-2017'],
      value: { word: 'long-term' },
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
      on: '2000-09-24',
      expect: { is: 'does-not-apply' },
    },
  ],
})
