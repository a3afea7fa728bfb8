/** Whether it is still time to apply for renewal (Order 42 of 2017). */
import { topic } from '../../topic.ts'

export default topic({
  id: 'licence-renewal-in-time',
  title: { zh: '现在申请续期还来得及吗？', en: 'Is it still time to apply for renewal?' },
  regime: 'icp-licence',
  procedures: ['licence-renewal'],
  each: 'principal',
  demand: { kind: 'condition', check: 'days-ahead', of: { day: 'principal.licenceExpires' } },
  says: {
    zh: '申请续期时，距到期日不少于 {days} 日。',
    en: 'On application the licence has at least {days} days to run.',
  },
  fix: {
    zh: '先与发证机关沟通能否受理；不予续期的，重新申请许可证，到期后停止收费服务。',
    en: 'Ask the authority whether it still takes the application; if not, apply for a new licence and stop charging at expiry.',
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
      value: { days: 90 },
    },
  ],
  examples: [
    {
      name: { zh: '距到期 80 日', en: 'Eighty days before expiry' },
      given: { 'principal.licenceExpires': '2027-02-09' },
      on: '2026-11-21',
      expect: { is: 'applies', finding: 'block' },
    },
    {
      name: { zh: '相近但不同：正好 90 日', en: 'Near miss: exactly ninety days' },
      given: { 'principal.licenceExpires': '2027-02-19' },
      on: '2026-11-21',
      expect: { is: 'applies', finding: null },
    },
  ],
})
