/** Where the certificate of each domain name is handed in. */
import { topic } from '../../topic.ts'

export default topic({
  id: 'domain-name-certificate',
  title: { zh: '要交域名证书吗？', en: 'Is the certificate of the domain name asked?' },
  regime: 'icp-filing',
  procedures: ['first-filing', 'added-service', 'added-access', 'filing-change'],
  each: 'domain-name',
  demand: { kind: 'material', only: { check: 'more-than', of: { count: 'case.domainNameCount' } } },
  says: { zh: '提交{materials}。', en: 'Hand in: {materials}.' },
  statements: [],
  examples: [
    {
      name: { zh: '湖南企业', en: 'A company in Hunan' },
      given: { 'principal.nature': 'enterprise', 'principal.province': 'hunan' },
      on: '2026-11-21',
      expect: { is: 'applies' },
    },
    {
      name: { zh: '相近但不同：山西企业只有一个域名', en: 'Near miss: a Shanxi company with one name' },
      given: { 'principal.nature': 'enterprise', 'principal.province': 'shanxi' },
      on: '2026-11-21',
      expect: { is: 'does-not-apply' },
    },
  ],
})
