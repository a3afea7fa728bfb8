/** Whether a planned change or end lies far enough ahead (Decree 291, article 15). */
import { topic } from '../../topic.ts'

export default topic({
  id: 'licence-change-in-time',
  title: { zh: '计划的变更或终止还够提前吗？', en: 'Does the planned change or end lie far enough ahead?' },
  regime: 'icp-licence',
  procedures: ['licence-change', 'licence-cancellation'],
  each: 'case',
  whose: { 'case.licenceChanges': ['subject', 'business-scope', 'service-ends'] },
  demand: { kind: 'condition', check: 'days-ahead', of: { day: 'case.plannedFor' } },
  says: {
    zh: '变更经营主体、业务范围或停止经营的日期，距申请不少于 {days} 日。',
    en: 'A change of the operator or scope, or the end of the business, lies at least {days} days after the application.',
  },
  fix: { zh: '推迟变更或终止的日期。', en: 'Put the day of the change or end off.' },
  statements: [
    {
      from: { day: '2000-09-25' },
      standing: 'statute',
      confidence: 'primary',
      cites: ['decree-291'],
      value: { days: 90 },
    },
  ],
  examples: [
    {
      name: { zh: '下个月停止经营', en: 'The business ends next month' },
      given: { 'case.licenceChanges': ['service-ends'], 'case.plannedFor': '2026-12-31' },
      on: '2026-11-21',
      expect: { is: 'applies', finding: 'block' },
    },
    {
      name: { zh: '相近但不同：明年四月', en: 'Near miss: next April' },
      given: { 'case.licenceChanges': ['service-ends'], 'case.plannedFor': '2027-04-30' },
      on: '2026-11-21',
      expect: { is: 'applies', finding: null },
    },
    {
      name: { zh: '相近但不同：只换法定代表人', en: 'Near miss: only another legal representative' },
      given: { 'case.licenceChanges': ['legal-representative'], 'case.plannedFor': '2026-12-01' },
      on: '2026-11-21',
      expect: { is: 'does-not-apply' },
    },
  ],
})
