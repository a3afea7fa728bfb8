/** How long a domain name must still be valid when the order is submitted. */
import { topic } from '../../topic.ts'

export default topic({
  id: 'domain-name-validity',
  title: { zh: '域名还要有多长有效期？', en: 'How long must the domain name still be valid?' },
  regime: 'icp-filing',
  procedures: ['first-filing', 'added-service', 'filing-change'],
  each: 'domain-name',
  whose: { 'domainName.checked': true },
  judgedOn: 'submission',
  demand: { kind: 'condition', check: 'valid-for-at-least', of: { expires: 'domainName.expires' } },
  says: {
    zh: '提交时域名剩余有效期不少于 {months} 个月。',
    en: 'On submission the domain name is valid for at least {months} more months.',
  },
  fix: { zh: '续费后再提交。', en: 'Renew it, then submit.' },
  statements: [
    {
      from: { day: '2018-01-01' },
      standing: 'ministerial',
      confidence: 'secondary',
      cites: ['miit-notice-264-2017', 'tencent-domain-names'],
      part: 'in-force',
      value: { months: 0 },
      says: { zh: '域名须在有效期内。', en: 'The domain name is in force.' },
    },
    {
      from: { seenBy: '2025-09-24' },
      standing: 'provider-practice',
      confidence: 'secondary',
      cites: ['huawei-filing-knowledge-base'],
      value: { months: 3 },
      says: {
        zh: '多数通信管理局要求提交时域名有效期在 3 个月以上。',
        en: 'Most administrations want a domain name to be valid for more than three months on submission.',
      },
    },
  ],
  examples: [
    {
      name: { zh: '河北，剩两个月', en: 'Hebei, two months left' },
      given: { 'principal.nature': 'enterprise', 'principal.province': 'hebei', 'domainName.expires': '2027-01-20' },
      on: '2026-11-21',
      expect: { is: 'applies', part: '', finding: 'risk', value: { months: 3 } },
    },
    {
      name: { zh: '已过期', en: 'It is over' },
      given: { 'principal.nature': 'enterprise', 'principal.province': 'hebei', 'domainName.expires': '2026-11-20' },
      on: '2026-11-21',
      expect: { is: 'applies', part: 'in-force', finding: 'block' },
    },
    {
      name: { zh: '相近但不同：剩四个月', en: 'Near miss: four months left' },
      given: { 'principal.nature': 'enterprise', 'principal.province': 'hebei', 'domainName.expires': '2027-03-22' },
      on: '2026-11-21',
      expect: { is: 'applies', finding: null },
    },
  ],
})
