/** Changes are reported before they are made (Decree 292, article 11; Order 33 of 2005, article 14). */
import { topic } from '../../topic.ts'

export default topic({
  id: 'change-report',
  title: { zh: '变更要提前多久报告？', en: 'How long before a change must it be reported?' },
  short: { zh: '变更报告', en: 'Report of the change' },
  regime: 'icp-filing',
  procedures: ['first-filing', 'added-service', 'added-access', 'filing-change'],
  each: 'case',
  demand: { kind: 'time-limit', before: 'change-planned', until: ['submitted'], who: 'principal' },
  says: {
    zh: '变更服务项目、网站网址等事项，提前 {range} {unit}办理变更手续。',
    en: 'A change of the service items, the address of the website and the like is reported {range} {unit} in advance.',
  },
  statements: [
    {
      from: { day: '2000-09-25' },
      standing: 'statute',
      confidence: 'primary',
      cites: ['decree-292', 'order-33-2005'],
      value: { max: 30, unit: 'calendar-day' },
    },
  ],
  examples: [
    {
      name: { zh: '任何变更', en: 'Any change' },
      given: {},
      on: '2026-11-21',
      expect: { is: 'applies', value: { max: 30 } },
    },
    {
      name: { zh: '相近但不同：办法施行之前', en: 'Near miss: before the measures' },
      given: {},
      on: '2000-09-24',
      expect: { is: 'does-not-apply' },
    },
  ],
})
