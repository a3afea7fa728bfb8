/** Funds and staff fit for the business (Decree 291, article 13; Order 42 of 2017, article 6). */
import { topic } from '../../topic.ts'

export default topic({
  id: 'licence-funds-and-staff',
  title: { zh: '资金和人员要到什么程度？', en: 'What funds and staff does the licence ask for?' },
  regime: 'icp-licence',
  procedures: ['licence-application'],
  each: 'principal',
  demand: { kind: 'condition' },
  says: {
    suited: {
      zh: '有与开展经营活动相适应的资金和专业人员。',
      en: 'The company has funds and professional staff suited to the business.',
    },
  },
  statements: [
    {
      from: { day: '2000-09-25' },
      standing: 'statute',
      confidence: 'primary',
      cites: ['decree-291', 'miit-order-42-2017'],
      value: { word: 'suited' },
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
