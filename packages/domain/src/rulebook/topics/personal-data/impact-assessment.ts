/** The assessment before sensitive data are processed, entrusted, provided or exported (Personal Information Protection Law, articles 55 and 56). */
import { topic } from '../../topic.ts'

export default topic({
  id: 'impact-assessment',
  title: { zh: '要做个人信息保护影响评估吗？', en: 'Is an impact assessment needed?' },
  regime: 'personal-data',
  procedures: [],
  each: 'case',
  judgedOn: 'today',
  demand: { kind: 'duty' },
  says: {
    assess: {
      zh: '处理敏感个人信息、委托处理、向他人提供或向境外提供之前，先做个人信息保护影响评估；报告和处理情况记录至少保存三年。',
      en: 'Before sensitive data are processed, entrusted, provided or sent abroad, their impact is assessed; the report and the record of the processing are kept for at least three years.',
    },
  },
  statements: [
    {
      from: { day: '2021-11-01' },
      standing: 'statute',
      confidence: 'primary',
      cites: ['personal-information-protection-law'],
      value: { word: 'assess' },
    },
  ],
  examples: [
    {
      name: { zh: '开始收取客户负责人的证件之前', en: 'Before the first identity papers are collected' },
      given: {},
      on: '2026-11-21',
      expect: { is: 'applies', value: { word: 'assess' } },
    },
    {
      name: { zh: '相近但不同：施行之前', en: 'Near miss: before it took effect' },
      given: {},
      on: '2021-10-31',
      expect: { is: 'does-not-apply' },
    },
  ],
})
