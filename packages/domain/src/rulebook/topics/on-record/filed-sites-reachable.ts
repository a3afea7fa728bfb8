/** What must hold of the websites a principal has on record before another is added or something changes. */
import { topic } from '../../topic.ts'

export default topic({
  id: 'filed-sites-reachable',
  title: { zh: '已备案的网站须能打开吗？', en: 'Must the websites already filed open?' },
  regime: 'icp-filing',
  procedures: ['added-service', 'added-access', 'filing-change'],
  each: 'principal',
  demand: { kind: 'condition', check: 'is-so', of: { so: 'principal.filedSitesReachable' } },
  says: { zh: '已备案的网站须都能打开。', en: 'All websites already filed can be opened.' },
  fix: { zh: '恢复访问，不用的网站先注销。', en: 'Bring them back, or cancel those no longer used.' },
  statements: [
    {
      from: { seenBy: '2021-07-15' },
      standing: 'provider-practice',
      confidence: 'secondary',
      cites: ['huawei-filing-knowledge-base', 'tencent-filing-documents'],
      when: { 'principal.filing': ['at-this-provider', 'at-another-provider'] },
      value: {},
      note: {
        zh: '新增服务时，已备案的网站会一并复查。',
        en: 'When a service is added, the websites on record are checked again.',
      },
    },
  ],
  examples: [
    {
      name: { zh: '湖北企业，已备案的网站打不开', en: 'A Hubei company. A website on record does not open' },
      given: {
        'principal.nature': 'enterprise',
        'principal.province': 'hubei',
        'principal.filing': 'at-this-provider',
        'principal.filedSitesReachable': false,
      },
      on: '2026-11-21',
      expect: { is: 'applies', finding: 'risk' },
    },
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
