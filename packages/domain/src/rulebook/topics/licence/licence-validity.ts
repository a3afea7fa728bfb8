/** How long a licence lives: five years (Order 42 of 2017). */
import { topic } from '../../topic.ts'

export default topic({
  id: 'licence-validity',
  title: { zh: '许可证有效期多久？', en: 'How long is the licence valid?' },
  short: { zh: '许可证有效期', en: 'Validity of the licence' },
  regime: 'icp-licence',
  procedures: ['licence-application', 'licence-renewal'],
  each: 'case',
  demand: { kind: 'time-limit', after: 'delivered', until: ['licence-expires'], who: 'principal', lasts: true },
  says: {
    zh: '许可证有效期 {range} {unit}，以证上载明的日期为准。',
    en: 'The licence is valid for {range} {unit}; the dates printed on it count.',
  },
  statements: [
    {
      from: { day: '2017-09-01' },
      standing: 'ministerial',
      confidence: 'secondary',
      cites: [
        'miit-order-42-2017',
        'licence-renewal-ssnsa',
        'licence-renewal-mingding',
        'licence-renewal-beijing-agency',
      ],
      value: { max: 5, unit: 'year' },
    },
  ],
  examples: [
    {
      name: { zh: '任何许可证', en: 'Any licence' },
      given: {},
      on: '2026-11-21',
      expect: { is: 'applies', value: { max: 5 } },
    },
    {
      name: { zh: '相近但不同：第42号令施行之前', en: 'Near miss: before Order 42' },
      given: {},
      on: '2017-08-31',
      expect: { is: 'does-not-apply' },
    },
  ],
})
