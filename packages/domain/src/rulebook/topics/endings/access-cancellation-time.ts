/** How long it takes to leave a provider. */
import { topic } from '../../topic.ts'

export default topic({
  id: 'access-cancellation-time',
  title: { zh: '取消接入要多久？', en: 'How long does it take to leave a provider?' },
  short: { zh: '取消接入', en: 'Leaving the provider' },
  regime: 'icp-filing',
  procedures: ['access-cancellation'],
  each: 'case',
  demand: {
    kind: 'estimate',
    after: 'submitted',
    until: ['provider-completed', 'provider-returned'],
    who: 'access-provider',
  },
  says: { zh: '取消接入一般 {range} {unit}。', en: 'Leaving a provider usually takes {range} {unit}.' },
  statements: [
    {
      from: { seenBy: '2021-07-15' },
      standing: 'provider-practice',
      confidence: 'secondary',
      cites: ['tencent-filing-documents-2021'],
      value: { min: 3, max: 5, unit: 'working-day' },
      note: { zh: '状态再过一两个工作日更新。', en: 'The status follows one or two working days later.' },
    },
  ],
  examples: [
    {
      name: { zh: '任何取消接入', en: 'Any access given up' },
      given: {},
      on: '2026-11-21',
      expect: { is: 'applies', value: { max: 5 } },
    },
    {
      name: { zh: '相近但不同：来源开始之前', en: 'Near miss: before our sources begin' },
      given: {},
      on: '2015-01-01',
      expect: { is: 'does-not-apply' },
    },
  ],
})
