/** Where a filed website must resolve to the address on its record. */
import { topic } from '../../topic.ts'

export default topic({
  id: 'resolves-to-filed-address',
  title: { zh: '网站解析的 IP 须与备案一致吗？', en: 'Must the website resolve to the address on record?' },
  regime: 'icp-filing',
  procedures: ['added-access', 'filing-change'],
  each: 'service',
  demand: { kind: 'condition', check: 'is-so', of: { so: 'service.resolvesToFiledAddress' } },
  says: {
    zh: '已备案网站解析的 IP 须与备案一致，不一致的先变更。',
    en: 'A filed website resolves to the IP address on record, or the record is changed first.',
  },
  fix: {
    zh: '把域名解析到备案的 IP，或先变更接入信息。',
    en: 'Resolve the domain name to the filed address, or change the access on record first.',
  },
  statements: [],
  examples: [
    {
      name: { zh: '湖南网站解析到别处', en: 'A Hunan website resolves elsewhere' },
      given: {
        'principal.nature': 'enterprise',
        'principal.province': 'hunan',
        'service.resolvesToFiledAddress': false,
      },
      on: '2026-11-21',
      expect: { is: 'applies', finding: 'advise' },
    },
    {
      name: { zh: '相近但不同：解析到备案的 IP', en: 'Near miss: it resolves to the filed address' },
      given: {
        'principal.nature': 'enterprise',
        'principal.province': 'hunan',
        'service.resolvesToFiledAddress': true,
      },
      on: '2026-11-21',
      expect: { is: 'applies', finding: null },
    },
  ],
})
