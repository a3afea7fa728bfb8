/** Organisation-code and tax certificates beside the business licence: history since the three became one on 2015-10-01. */
import { topic } from '../../topic.ts'

export default topic({
  id: 'separate-certificates',
  title: { zh: '还要组织机构代码证和税务登记证吗？', en: 'Are organisation-code and tax certificates still asked?' },
  regime: 'icp-filing',
  procedures: ['first-filing'],
  each: 'principal',
  whose: { 'principal.nature': 'enterprise' },
  demand: { kind: 'material' },
  says: {
    zh: '企业除营业执照外，另交{materials}。',
    en: 'Besides the business licence an enterprise hands in: {materials}.',
  },
  statements: [
    {
      from: { seenBy: '2015-09-30' },
      standing: 'ca-practice',
      confidence: 'secondary',
      cites: ['three-in-one-zx08', 'three-in-one-yx2490', 'unnamed-agency-licence-guide'],
      value: { allOf: ['organisation-code-certificate', 'tax-registration-certificate'] },
    },
    {
      claim: 'three-in-one',
      from: { day: '2015-10-01' },
      standing: 'ca-practice',
      confidence: 'secondary',
      cites: ['three-in-one-opinion-50-2015', 'three-in-one-zx08', 'three-in-one-yx2490'],
      value: null,
      says: {
        zh: '三证合一：营业执照载明统一社会信用代码，组织机构代码证和税务登记证不再使用。',
        en: 'Three in one: the business licence carries the unified social credit code; organisation-code and tax certificates are no longer used.',
      },
    },
    {
      claim: 'agency',
      from: { seenBy: '2026-11-21' },
      standing: 'agency-claim',
      confidence: 'secondary',
      cites: ['unnamed-agency-licence-guide'],
      value: null,
      says: {
        zh: '某代理机构：备案须交营业执照、组织机构代码证和税务登记证的复印件。',
        en: 'An agency: copies of the business licence, the organisation-code certificate and the tax registration are required.',
      },
    },
  ],
  examples: [
    {
      name: { zh: '2015 年 9 月 30 日的企业', en: 'An enterprise on 2015-09-30' },
      given: { 'principal.nature': 'enterprise' },
      on: '2015-09-30',
      expect: { is: 'applies' },
    },
    {
      name: { zh: '相近但不同：第二天', en: 'Near miss: the day after' },
      given: { 'principal.nature': 'enterprise' },
      on: '2015-10-01',
      expect: { is: 'does-not-apply' },
    },
  ],
})
