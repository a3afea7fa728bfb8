/** Providers that count a domain name's remaining validity in days; those that count months have a topic of their own. */
import { topic } from '../../topic.ts'

export default topic({
  id: 'domain-name-validity-in-days',
  title: { zh: '域名有效期按天要求的，是多少天？', en: 'Where a domain name’s validity is counted in days, how many?' },
  regime: 'icp-filing',
  procedures: ['first-filing', 'added-service'],
  each: 'domain-name',
  judgedOn: 'submission',
  demand: { kind: 'condition', check: 'valid-for-days', of: { expires: 'domainName.expires' } },
  says: {
    zh: '提交时域名剩余有效期大于 {days} 天。',
    en: 'On submission the domain name is valid for more than {days} days.',
  },
  fix: { zh: '续费后再提交。', en: 'Renew it, then submit.' },
  statements: [],
  examples: [
    {
      name: { zh: '山东，剩 40 天', en: 'Shandong, 40 days left' },
      given: { 'principal.nature': 'enterprise', 'principal.province': 'shandong', 'domainName.expires': '2026-12-31' },
      on: '2026-11-21',
      expect: { is: 'applies', finding: 'advise', value: { days: 45 } },
    },
    {
      name: { zh: '相近但不同：剩 46 天', en: 'Near miss: 46 days left' },
      given: { 'principal.nature': 'enterprise', 'principal.province': 'shandong', 'domainName.expires': '2027-01-06' },
      on: '2026-11-21',
      expect: { is: 'applies', finding: null },
    },
  ],
})
