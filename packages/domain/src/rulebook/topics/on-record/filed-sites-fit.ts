/** What must hold of the websites a principal has on record before another is added or something changes. */
import { topic } from '../../topic.ts'

export default topic({
  id: 'filed-sites-fit',
  title: { zh: '已备案的网站内容须与备案一致吗？', en: 'Must the websites already filed show what was filed?' },
  regime: 'icp-filing',
  procedures: ['added-service', 'added-access', 'filing-change'],
  each: 'principal',
  demand: { kind: 'condition', check: 'is-so', of: { so: 'principal.filedSitesFit' } },
  says: {
    zh: '已备案的网站内容须与备案信息一致、与主体相符。',
    en: 'The websites already filed show what was filed, and fit the principal.',
  },
  fix: { zh: '改正内容，或先变更备案。', en: 'Mend the content, or change the record first.' },
  statements: [],
  examples: [
    {
      name: { zh: '四川企业有网站内容不符', en: 'A Sichuan company with a website that shows something else' },
      given: { 'principal.nature': 'enterprise', 'principal.province': 'sichuan', 'principal.filedSitesFit': false },
      on: '2026-11-21',
      expect: { is: 'applies', finding: 'advise' },
    },
    {
      name: { zh: '相近但不同：内容一致', en: 'Near miss: all fit' },
      given: { 'principal.nature': 'enterprise', 'principal.province': 'sichuan', 'principal.filedSitesFit': true },
      on: '2026-11-21',
      expect: { is: 'applies', finding: null },
    },
  ],
})
