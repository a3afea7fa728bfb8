/** An agency that acts for the organiser processes on its behalf, under an agreement (Personal Information Protection Law, article 21). */
import { topic } from '../../topic.ts'

export default topic({
  id: 'processing-agreement',
  title: { zh: '代办机构与客户要签个人信息处理约定吗？', en: 'Does an agency need an agreement on processing?' },
  regime: 'personal-data',
  procedures: [],
  each: 'case',
  judgedOn: 'today',
  demand: { kind: 'duty' },
  says: {
    agreement: {
      zh: '代办机构受客户委托处理个人信息，须约定目的、期限、方式、种类和保护措施；未经同意不得转委托；委托合同终止的，返还或删除，不得保留。',
      en: 'An agency processes personal data for its client under an agreement on purpose, period, method, kinds and protection. It hands nothing on without consent, and returns or deletes all when the contract ends.',
    },
  },
  statements: [
    {
      from: { day: '2021-11-01' },
      standing: 'statute',
      confidence: 'primary',
      cites: ['personal-information-protection-law'],
      value: { word: 'agreement' },
    },
  ],
  examples: [
    {
      name: { zh: '新签的委托合同', en: 'A new contract of engagement' },
      given: {},
      on: '2026-11-21',
      expect: { is: 'applies', value: { word: 'agreement' } },
    },
    {
      name: { zh: '相近但不同：施行之前', en: 'Near miss: before it took effect' },
      given: {},
      on: '2021-10-31',
      expect: { is: 'does-not-apply' },
    },
  ],
})
