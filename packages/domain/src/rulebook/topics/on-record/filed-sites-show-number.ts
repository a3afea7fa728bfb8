/** Where every website on record must show its number before another is added or something changes. */
import { topic } from '../../topic.ts'

export default topic({
  id: 'filed-sites-show-number',
  title: { zh: '已备案的网站须先挂好备案号吗？', en: 'Must the websites already filed show their numbers first?' },
  regime: 'icp-filing',
  procedures: ['added-service', 'added-access', 'filing-change'],
  each: 'principal',
  demand: { kind: 'condition', check: 'is-so', of: { so: 'principal.filedSitesShowNumber' } },
  says: { zh: '已备案的网站须都挂有备案号。', en: 'All websites already filed show their numbers.' },
  fix: { zh: '在每个网站首页底部补挂备案号和链接。', en: 'Put number and link at the foot of each home page.' },
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
      name: {
        zh: '湖北企业，已备案的网站没有挂号',
        en: 'A Hubei company. A website on record does not show its number',
      },
      given: {
        'principal.nature': 'enterprise',
        'principal.province': 'hubei',
        'principal.filing': 'at-this-provider',
        'principal.filedSitesShowNumber': false,
      },
      on: '2026-11-21',
      expect: { is: 'applies', finding: 'risk' },
    },
    {
      name: { zh: '四川企业有网站没有挂号', en: 'A Sichuan company with a website without its number' },
      given: {
        'principal.nature': 'enterprise',
        'principal.province': 'sichuan',
        'principal.filedSitesShowNumber': false,
      },
      on: '2026-11-21',
      expect: { is: 'applies', finding: 'advise' },
    },
    {
      name: { zh: '相近但不同：都已挂号', en: 'Near miss: all show it' },
      given: {
        'principal.nature': 'enterprise',
        'principal.province': 'sichuan',
        'principal.filedSitesShowNumber': true,
      },
      on: '2026-11-21',
      expect: { is: 'applies', finding: null },
    },
  ],
})
