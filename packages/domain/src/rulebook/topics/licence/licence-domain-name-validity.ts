/** How long the domain name of a licensed service should still run; practice, not in the regulations. */
import { topic } from '../../topic.ts'

export default topic({
  id: 'licence-domain-name-validity',
  title: {
    zh: '申请许可证时域名还要多久到期？',
    en: 'How long must the domain name still run when a licence is applied for?',
  },
  regime: 'icp-licence',
  procedures: ['licence-application'],
  each: 'domain-name',
  demand: { kind: 'condition', check: 'valid-for-at-least', of: { expires: 'domainName.expires' } },
  says: {
    zh: '域名剩余有效期在 {months} 个月以上。',
    en: 'The domain name is valid for at least {months} more months.',
  },
  fix: { zh: '先给域名续费。', en: 'Renew the domain name first.' },
  statements: [
    {
      from: { seenBy: '2026-11-21' },
      standing: 'ca-practice',
      confidence: 'secondary',
      cites: ['licence-staff-fangzhou', 'licence-staff-beijing-agency', 'licence-staff-tianyou'],
      value: { months: 6 },
      note: {
        zh: '通信管理局和代理机构的做法，规章没有规定。',
        en: 'Practice of administrations and agencies, not in the rules.',
      },
    },
  ],
  examples: [
    {
      name: { zh: '明年三月到期', en: 'Ends next March' },
      given: { 'domainName.expires': '2027-03-01' },
      on: '2026-11-21',
      expect: { is: 'applies', finding: 'advise' },
    },
    {
      name: { zh: '相近但不同：还有一年', en: 'Near miss: a year left' },
      given: { 'domainName.expires': '2027-11-21' },
      on: '2026-11-21',
      expect: { is: 'applies', finding: null },
    },
  ],
})
