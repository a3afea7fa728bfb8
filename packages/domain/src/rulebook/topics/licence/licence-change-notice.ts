/** A change of the operator or of the scope, counted back from the planned day (Decree 291, article 15). */
import { topic } from '../../topic.ts'

export default topic({
  id: 'licence-change-notice',
  title: {
    zh: '变更经营主体或业务范围要提前多久申请？',
    en: 'How long ahead is a change of operator or scope applied for?',
  },
  short: { zh: '申请变更许可', en: 'Application for the change' },
  regime: 'icp-licence',
  procedures: ['licence-change'],
  each: 'case',
  demand: { kind: 'time-limit', before: 'change-planned', until: ['applied'], who: 'principal' },
  says: {
    zh: '变更经营主体或业务范围，提前 {range} {unit}向原发证机关申请。',
    en: 'A change of the operator or of the scope is applied for {range} {unit} ahead with the authority that issued the licence.',
  },
  statements: [
    {
      from: { day: '2000-09-25' },
      standing: 'statute',
      confidence: 'primary',
      cites: ['decree-291'],
      when: { 'case.licenceChanges': ['subject', 'business-scope'] },
      value: { max: 90, unit: 'calendar-day' },
    },
  ],
  examples: [
    {
      name: { zh: '扩大业务范围', en: 'A wider scope' },
      given: { 'case.licenceChanges': ['business-scope'] },
      on: '2026-11-21',
      expect: { is: 'applies', value: { max: 90 } },
    },
    {
      name: { zh: '相近但不同：只换法定代表人', en: 'Near miss: only another legal representative' },
      given: { 'case.licenceChanges': ['legal-representative'] },
      on: '2026-11-21',
      expect: { is: 'does-not-apply' },
    },
  ],
})
