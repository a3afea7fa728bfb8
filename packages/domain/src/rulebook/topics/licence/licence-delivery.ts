/** Ten working days from decision to delivery of the licence. */
import { topic } from '../../topic.ts'

export default topic({
  id: 'licence-delivery',
  title: { zh: '决定后多久送达许可证？', en: 'How soon after the decision is the licence delivered?' },
  short: { zh: '送达许可证', en: 'Delivery of the licence' },
  regime: 'icp-licence',
  procedures: ['licence-application', 'licence-renewal', 'licence-change'],
  each: 'case',
  demand: { kind: 'time-limit', after: 'decided', until: ['delivered'], who: 'authority' },
  says: {
    zh: '作出决定后 {range} {unit}内颁发、送达。',
    en: 'It is issued and delivered within {range} {unit} of the decision.',
  },
  statements: [
    {
      from: { day: '2004-07-01' },
      standing: 'statute',
      confidence: 'primary',
      cites: ['administrative-licensing-law'],
      value: { max: 10, unit: 'working-day' },
    },
  ],
  examples: [
    {
      name: { zh: '任何许可决定', en: 'Any decision to license' },
      given: {},
      on: '2026-11-21',
      expect: { is: 'applies', value: { max: 10 } },
    },
    {
      name: { zh: '相近但不同：行政许可法施行之前', en: 'Near miss: before the Administrative Licensing Law' },
      given: {},
      on: '2004-06-30',
      expect: { is: 'does-not-apply' },
    },
  ],
})
