/** Premises, facilities and a technical plan (Order 42 of 2017, article 6). */
import { topic } from '../../topic.ts'

export default topic({
  id: 'licence-premises',
  title: { zh: '场地和设施要具备什么？', en: 'Which premises and facilities are needed?' },
  regime: 'icp-licence',
  procedures: ['licence-application'],
  each: 'principal',
  demand: { kind: 'condition' },
  says: {
    premises: {
      zh: '有必要的场地、设施和技术方案。',
      en: 'The company has the premises, the facilities and the technical plan it needs.',
    },
  },
  statements: [
    {
      from: { day: '2017-09-01' },
      standing: 'ministerial',
      confidence: 'secondary',
      cites: ['miit-order-42-2017', 'licence-conditions-page'],
      value: { word: 'premises' },
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
