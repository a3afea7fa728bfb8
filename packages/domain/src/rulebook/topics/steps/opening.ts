/** How soon after the number the service can be opened. */
import { topic } from '../../topic.ts'

export default topic({
  id: 'opening',
  title: { zh: '下号后多久可以开通？', en: 'How soon after the number can the service open?' },
  short: { zh: '下号后开通', en: 'Opening after the number' },
  regime: 'icp-filing',
  procedures: ['first-filing', 'added-service'],
  each: 'case',
  demand: { kind: 'estimate', after: 'granted', until: ['service-opened'], who: 'access-provider' },
  says: {
    zh: '下号后约 {range} {unit}，接入商解除拦截，网站可以开通。',
    en: 'About {range} {unit} after the number the provider lifts its block and the service can open.',
  },
  statements: [
    {
      from: { seenBy: '2025-09-24' },
      standing: 'provider-practice',
      confidence: 'secondary',
      cites: ['huawei-filing-knowledge-base'],
      value: { max: 1, unit: 'working-day' },
    },
  ],
  examples: [
    {
      name: { zh: '任何首次备案', en: 'Any first filing' },
      given: {},
      on: '2026-11-21',
      expect: { is: 'applies', value: { max: 1 } },
    },
    {
      name: { zh: '相近但不同：来源开始之前', en: 'Near miss: before our sources begin' },
      given: {},
      on: '2020-01-01',
      expect: { is: 'does-not-apply' },
    },
  ],
})
