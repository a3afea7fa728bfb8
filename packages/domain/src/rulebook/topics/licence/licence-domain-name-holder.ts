/** Who holds the domain name of a licensed service; practice, not in the regulations. */
import { topic } from '../../topic.ts'

export default topic({
  id: 'licence-domain-name-holder',
  title: { zh: '许可的网站，域名要在谁名下？', en: 'Who must hold the domain name of a licensed service?' },
  regime: 'icp-licence',
  procedures: ['licence-application'],
  each: 'domain-name',
  demand: { kind: 'condition', check: 'is-among', of: { choice: 'domainName.holder' } },
  says: { zh: '域名在公司自己名下。', en: 'The domain name is held by the company itself.' },
  fix: { zh: '先把域名过户到公司。', en: 'Transfer the domain name to the company first.' },
  statements: [
    {
      from: { seenBy: '2026-11-21' },
      standing: 'ca-practice',
      confidence: 'secondary',
      cites: ['licence-staff-fangzhou', 'licence-staff-beijing-agency', 'licence-staff-tianyou'],
      value: { among: ['principal'] },
      note: {
        zh: '通信管理局和代理机构的做法，规章没有规定。',
        en: 'Practice of administrations and agencies, not in the rules.',
      },
    },
  ],
  examples: [
    {
      name: { zh: '在法定代表人名下', en: 'Held by the legal representative' },
      given: { 'domainName.holder': 'legal-representative' },
      on: '2026-11-21',
      expect: { is: 'applies', finding: 'advise' },
    },
    {
      name: { zh: '相近但不同：在公司名下', en: 'Near miss: held by the company' },
      given: { 'domainName.holder': 'principal' },
      on: '2026-11-21',
      expect: { is: 'applies', finding: null },
    },
  ],
})
