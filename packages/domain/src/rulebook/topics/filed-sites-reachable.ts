/** What must hold of the websites a principal has on record before another is added or something changes. */
import { topic } from '../topic.ts'

export default topic({
  id: 'filed-sites-reachable',
  title: { zh: '已备案的网站须能打开吗？', en: 'Must the websites already filed open?' },
  regime: 'icp-filing',
  procedures: ['added-service', 'added-access', 'filing-change'],
  each: 'principal',
  demand: { kind: 'condition', check: 'is-so', of: { so: 'principal.filedSitesReachable' } },
  says: { zh: '已备案的网站须都能打开。', en: 'All websites already filed can be opened.' },
  fix: { zh: '恢复访问，不用的网站先注销。', en: 'Bring them back, or cancel those no longer used.' },
  statements: [],
  examples: [
    {
      name: { zh: '四川企业有网站打不开', en: 'A Sichuan company with a website that does not open' },
      given: {
        'principal.nature': 'enterprise',
        'principal.province': 'sichuan',
        'principal.filedSitesReachable': false,
      },
      on: '2026-11-21',
      expect: { is: 'applies', finding: 'advise' },
    },
    {
      name: { zh: '相近但不同：都能打开', en: 'Near miss: all open' },
      given: {
        'principal.nature': 'enterprise',
        'principal.province': 'sichuan',
        'principal.filedSitesReachable': true,
      },
      on: '2026-11-21',
      expect: { is: 'applies', finding: null },
    },
  ],
})
