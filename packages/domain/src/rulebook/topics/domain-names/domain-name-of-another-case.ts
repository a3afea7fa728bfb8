/** A domain name that stands in another order or filing. Only a register of cases can tell. */
import { topic } from '../../topic.ts'

export default topic({
  id: 'domain-name-of-another-case',
  title: { zh: '域名能否已在其他订单或备案中？', en: 'May the domain name already stand in another order or filing?' },
  regime: 'icp-filing',
  procedures: ['first-filing', 'added-service'],
  each: 'domain-name',
  demand: { kind: 'ban', check: 'is-not-so', of: { so: 'register.domainNameElsewhere' } },
  says: { zh: '域名不得同时在其他订单或备案中。', en: 'The domain name does not stand in another order or filing.' },
  fix: {
    zh: '先办完或放弃另一订单，或更正办理事项。',
    en: 'Finish or drop the other order, or correct the procedure.',
  },
  statements: [
    {
      from: { seenBy: '2021-07-15' },
      standing: 'provider-practice',
      confidence: 'secondary',
      cites: ['huawei-filing-knowledge-base', 'tencent-filing-documents'],
      value: {},
    },
  ],
  examples: [
    {
      name: { zh: '登记簿里另一案件有它', en: 'The register knows it from another case' },
      given: { 'principal.province': 'hunan', 'register.domainNameElsewhere': true },
      on: '2026-11-21',
      expect: { is: 'applies', finding: 'risk' },
    },
    {
      name: { zh: '相近但不同：只在本案', en: 'Near miss: in this case only' },
      given: { 'principal.province': 'hunan', 'register.domainNameElsewhere': false },
      on: '2026-11-21',
      expect: { is: 'applies', finding: null },
    },
  ],
})
