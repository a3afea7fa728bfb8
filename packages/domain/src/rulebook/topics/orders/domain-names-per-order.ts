/** How many new domain names one order may hold. */
import { topic } from '../../topic.ts'

export default topic({
  id: 'domain-names-per-order',
  title: { zh: '一次订单最多几个域名？', en: 'How many domain names may one order hold?' },
  regime: 'icp-filing',
  procedures: ['first-filing', 'added-service'],
  each: 'case',
  demand: { kind: 'condition', check: 'at-most', of: { count: 'case.domainNameCount' } },
  says: { zh: '一次订单最多新增 {max} 个域名。', en: 'One order adds at most {max} domain names.' },
  fix: { zh: '把多出的域名放到下一次订单。', en: 'Move the others to a later order.' },
  statements: [],
  examples: [
    {
      name: { zh: '海南个人首次备案，两个域名', en: 'Hainan individual, two names in a first filing' },
      given: [
        { noun: 'case', id: 'case', facts: {} },
        {
          noun: 'principal',
          id: 'principal',
          facts: { 'principal.nature': 'individual', 'principal.province': 'hainan', 'principal.servicesFiled': 0 },
        },
        { noun: 'domain-name', id: 'd1', facts: {} },
        { noun: 'domain-name', id: 'd2', facts: {} },
      ],
      on: '2026-11-21',
      expect: { is: 'applies', finding: 'risk', value: { max: 1 } },
    },
    {
      name: { zh: '相近但不同：海南企业', en: 'Near miss: a Hainan company' },
      given: { 'principal.nature': 'enterprise', 'principal.province': 'hainan' },
      on: '2026-11-21',
      expect: { is: 'does-not-apply' },
    },
  ],
})
