/** When a licence holder reports each year: the window, the month of grace, and what follows. */
import { topic } from '../../topic.ts'

export default topic({
  id: 'licence-annual-report-window',
  title: { zh: '许可证年报何时报送？', en: 'When is the annual report of a licence due?' },
  short: { zh: '许可证年报', en: 'Annual report of the licence' },
  regime: 'icp-licence',
  procedures: ['licence-annual-report'],
  each: 'principal',
  demand: {
    kind: 'window',
    who: 'principal',
    only: { check: 'is-so', of: { so: 'principal.licenceHeldOn31December' } },
  },
  says: {
    zh: '去年 12 月 31 日持证的企业，每年 1 月 1 日至 3 月 31 日报送上一年年报；4 月可补报，5 月公示，此后列入不良名单。',
    en: 'Whoever held a licence on 31 December reports the past year from 1 January to 31 March; April is for making up, in May defaulters are published, then listed.',
  },
  statements: [
    {
      from: { seenBy: '2026-01-01' },
      standing: 'ministerial',
      confidence: 'secondary',
      cites: ['miit-order-42-2017', 'miit-notice-321-2017', 'licence-annual-report-2026'],
      note: {
        zh: '去年 12 月 31 日持证、此后证已到期的，也要报送。',
        en: 'Whoever held a licence on 31 December reports even if it has expired since.',
      },
      value: {
        phases: [
          { id: 'report', title: { zh: '报送', en: 'Report' }, from: '01-01', to: '03-31' },
          { id: 'grace', title: { zh: '补报', en: 'Make up' }, from: '04-01', to: '04-30' },
          {
            id: 'published',
            title: { zh: '公示未报企业', en: 'Defaulters are published' },
            from: '05-01',
            to: '05-31',
          },
        ],
      },
    },
  ],
  examples: [
    {
      name: { zh: '去年底持证', en: 'Held a licence at the end of last year' },
      given: { 'principal.licenceHeldOn31December': true },
      on: '2026-04-10',
      expect: { is: 'applies' },
    },
    {
      name: { zh: '相近但不同：今年一月才领证', en: 'Near miss: licensed only this January' },
      given: { 'principal.licenceHeldOn31December': false },
      on: '2026-04-10',
      expect: { is: 'does-not-apply' },
    },
  ],
})
