/** A website with one domain name keeps it; one with several may only give some up (notice 633 of 2019 numbers each name by itself). */
import { topic } from '../../topic.ts'

export default topic({
  id: 'domain-name-stays',
  title: { zh: '备案的域名能变更吗？', en: 'May the domain name of a filing change?' },
  regime: 'icp-filing',
  procedures: ['filing-change'],
  each: 'case',
  demand: { kind: 'condition', check: 'none-of-them', of: { chosen: 'case.changes' } },
  says: {
    zh: '单域名网站的域名不能变更；早年一站多域名的，只能减少域名。',
    en: 'A website with one domain name cannot change it; an older one with several may only drop some.',
  },
  fix: {
    zh: '新域名办理新增服务，原服务按需注销。',
    en: 'File the new domain name as an added service, and cancel the old one if it is no longer used.',
  },
  statements: [
    {
      from: { seenBy: '2025-11-19' },
      standing: 'provider-practice',
      confidence: 'secondary',
      cites: ['huawei-filing-change'],
      part: 'huawei',
      provider: 'huawei',
      value: { among: ['domain-name-added'] },
      says: {
        zh: '华为云：不受理变更域名，新域名另行备案。',
        en: 'Huawei Cloud takes no change of the domain name: a new one is filed by itself.',
      },
    },
    {
      from: { seenBy: '2026-11-21' },
      standing: 'provider-practice',
      confidence: 'secondary',
      cites: ['alibaba-one-domain-per-site', 'miit-notice-633-2019'],
      part: 'alibaba',
      value: { among: ['domain-name-added'] },
    },
  ],
  examples: [
    {
      name: { zh: '想换域名', en: 'Wants another domain name' },
      given: { 'case.changes': ['domain-name-added'] },
      on: '2026-11-21',
      expect: { is: 'applies', part: 'huawei', finding: 'risk' },
    },
    {
      name: { zh: '相近但不同：减少域名', en: 'Near miss: drops one' },
      given: { 'case.changes': ['domain-name-dropped'] },
      on: '2026-11-21',
      expect: { is: 'applies', part: 'huawei', finding: null },
    },
  ],
})
