/** The end of the licensed business, counted back from the planned day (Decree 291, article 15). */
import { topic } from '../../topic.ts'

export default topic({
  id: 'licence-end-notice',
  title: { zh: '停止经营要提前多久申请？', en: 'How long ahead is the end of the business applied for?' },
  short: { zh: '申请停止经营', en: 'Application to end the business' },
  regime: 'icp-licence',
  procedures: ['licence-cancellation'],
  each: 'case',
  demand: { kind: 'time-limit', before: 'end-planned', until: ['applied'], who: 'principal' },
  says: {
    zh: '停止经营，提前 {range} {unit}向原发证机关申请，并做好善后工作。',
    en: 'The end of the business is applied for {range} {unit} ahead with the authority that issued the licence, and the users are looked after.',
  },
  statements: [
    {
      from: { day: '2000-09-25' },
      standing: 'statute',
      confidence: 'primary',
      cites: ['decree-291'],
      value: { max: 90, unit: 'calendar-day' },
    },
  ],
  examples: [
    {
      name: { zh: '任何停止经营', en: 'Any end' },
      given: {},
      on: '2026-11-21',
      expect: { is: 'applies', value: { max: 90 } },
    },
    {
      name: { zh: '相近但不同：条例施行之前', en: 'Near miss: before the regulations' },
      given: {},
      on: '2000-09-24',
      expect: { is: 'does-not-apply' },
    },
  ],
})
