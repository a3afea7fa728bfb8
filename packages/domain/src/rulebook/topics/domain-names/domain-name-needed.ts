/** A website with an IP address and no domain name. */
import { topic } from '../../topic.ts'

const site = [
  { noun: 'principal', id: 'principal', facts: { 'principal.nature': 'enterprise', 'principal.province': 'hunan' } },
  { noun: 'service', id: 's1', facts: { 'service.form': 'website' } },
] as const

export default topic({
  id: 'domain-name-needed',
  title: { zh: '只有 IP 的网站能备案吗？', en: 'Can a website without a domain name be filed?' },
  regime: 'icp-filing',
  procedures: ['first-filing', 'added-service'],
  each: 'service',
  whose: { 'service.form': 'website' },
  demand: { kind: 'condition', check: 'at-least', of: { amount: 'service.domainNameCount' } },
  says: { zh: '网站至少有 {min} 个域名。', en: 'A website has at least {min} domain name.' },
  fix: { zh: '补填域名。', en: 'Add the domain name.' },
  statements: [
    {
      from: { seenBy: '2021-07-15' },
      standing: 'provider-practice',
      confidence: 'secondary',
      cites: ['tencent-domain-names'],
      provider: 'tencent',
      value: { min: 1 },
      says: {
        zh: '腾讯云不受理只有 IP、没有域名的网站。',
        en: 'Tencent Cloud takes no website that has an IP address only.',
      },
      note: { zh: '陕西的政府机关可以用 IP 备案。', en: 'In Shaanxi a government body may file by IP address.' },
    },
  ],
  examples: [
    {
      name: { zh: '没有域名', en: 'Without a name' },
      given: site,
      on: '2022-06-01',
      expect: { is: 'applies', finding: 'risk' },
    },
    {
      name: { zh: '相近但不同：有一个域名', en: 'Near miss: with one' },
      given: [...site, { noun: 'domain-name', id: 'd1', parent: 's1', facts: {} }],
      on: '2022-06-01',
      expect: { is: 'applies', finding: null },
    },
  ],
})
