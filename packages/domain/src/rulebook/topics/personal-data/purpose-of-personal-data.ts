/** Personal data are collected for one purpose and no more than it needs (Personal Information Protection Law, article 6). */
import { topic } from '../../topic.ts'

export default topic({
  id: 'purpose-of-personal-data',
  title: { zh: '可以向客户多收集一些资料备用吗？', en: 'May more be collected than the filing needs?' },
  regime: 'personal-data',
  procedures: [],
  each: 'case',
  judgedOn: 'today',
  demand: { kind: 'duty' },
  says: {
    minimum: {
      zh: '处理个人信息目的明确、合理，只收集办理所需的最小范围，不为备用而多收。',
      en: 'Personal data serve a clear and reasonable purpose; no more is collected than it needs, and nothing in reserve.',
    },
  },
  statements: [
    {
      from: { day: '2021-11-01' },
      standing: 'statute',
      confidence: 'primary',
      cites: ['personal-information-protection-law'],
      value: { word: 'minimum' },
    },
  ],
  examples: [
    {
      name: { zh: '客户主动多发了一份户口簿', en: 'A client sends a household register nobody asked for' },
      given: {},
      on: '2026-11-21',
      expect: { is: 'applies', value: { word: 'minimum' } },
    },
    {
      name: { zh: '相近但不同：施行之前', en: 'Near miss: before it took effect' },
      given: {},
      on: '2021-10-31',
      expect: { is: 'does-not-apply' },
    },
  ],
})
