/** When a holder who goes on applies for renewal, counted back from the expiry (Order 42 of 2017). */
import { topic } from '../../topic.ts'

export default topic({
  id: 'licence-renewal-limit',
  title: { zh: '续期要提前多久申请？', en: 'How long before expiry is renewal applied for?' },
  short: { zh: '申请续期', en: 'Application for renewal' },
  regime: 'icp-licence',
  procedures: ['licence-renewal'],
  each: 'case',
  demand: { kind: 'time-limit', before: 'licence-expires', until: ['applied'], who: 'principal' },
  says: {
    zh: '许可证到期 {range} {unit}前申请续期，逾期不再续期。',
    en: 'Renewal is applied for {range} {unit} before the licence expires; a late application is not renewed.',
  },
  statements: [
    {
      from: { day: '2017-09-01' },
      standing: 'ministerial',
      confidence: 'secondary',
      cites: [
        'administrative-licensing-law',
        'miit-order-42-2017',
        'licence-renewal-ssnsa',
        'licence-renewal-mingding',
        'licence-renewal-beijing-agency',
      ],
      value: { max: 90, unit: 'calendar-day' },
      note: {
        zh: '发证机关应在到期前作出是否准予延续的决定，逾期未作决定的视为准予延续（行政许可法第五十条）。',
        en: 'The authority decides before the licence expires; if it does not, the renewal counts as granted (Administrative Licensing Law, article 50).',
      },
    },
  ],
  examples: [
    {
      name: { zh: '任何续期', en: 'Any renewal' },
      given: {},
      on: '2026-11-21',
      expect: { is: 'applies', value: { max: 90 } },
    },
    {
      name: { zh: '相近但不同：第42号令施行之前', en: 'Near miss: before Order 42' },
      given: {},
      on: '2017-08-31',
      expect: { is: 'does-not-apply' },
    },
  ],
})
