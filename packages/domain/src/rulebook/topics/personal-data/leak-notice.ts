/** What is done when personal data leak (Personal Information Protection Law, article 57). */
import { topic } from '../../topic.ts'

export default topic({
  id: 'leak-notice',
  title: { zh: '个人信息泄露了怎么办？', en: 'What if personal data leak?' },
  regime: 'personal-data',
  procedures: [],
  each: 'case',
  judgedOn: 'today',
  demand: { kind: 'duty' },
  says: {
    remedy: {
      zh: '发生或可能发生泄露、篡改、丢失的，立即补救，并通知主管部门和本人；措施能有效避免危害的，可以不通知本人。',
      en: 'Where data leak, are altered or lost, or may have been, the harm is remedied at once and the authority and the persons are told; the persons need not be where the measures effectively avert harm.',
    },
  },
  statements: [
    {
      from: { day: '2021-11-01' },
      standing: 'statute',
      confidence: 'primary',
      cites: ['personal-information-protection-law'],
      value: { word: 'remedy' },
    },
  ],
  examples: [
    {
      name: { zh: '证件扫描件误发给他人', en: 'A scan was sent to the wrong person' },
      given: {},
      on: '2026-11-21',
      expect: { is: 'applies', value: { word: 'remedy' } },
    },
    {
      name: { zh: '相近但不同：施行之前', en: 'Near miss: before it took effect' },
      given: {},
      on: '2021-10-31',
      expect: { is: 'does-not-apply' },
    },
  ],
})
