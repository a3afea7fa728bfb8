/** Whether registrar and suffix of the domain name are approved by the ministry. */
import { topic } from '../../topic.ts'

export default topic({
  id: 'approved-registrar',
  title: { zh: '域名注册商和后缀须经批准吗？', en: 'Must registrar and suffix of the domain name be approved?' },
  regime: 'icp-filing',
  procedures: ['first-filing', 'added-service', 'filing-change'],
  each: 'domain-name',
  whose: { 'domainName.checked': true },
  demand: { kind: 'condition', check: 'is-so', of: { so: 'domainName.registrarApproved' } },
  says: {
    zh: '域名的注册商和后缀须在工信部批准名单内。',
    en: 'Registrar and suffix of the domain name are on the ministry’s list of approvals.',
  },
  fix: {
    zh: '先转入获批的注册商；后缀未获批的换一个域名。',
    en: 'Transfer it to an approved registrar first; where the suffix is not approved, take another name.',
  },
  statements: [
    {
      claim: 'approved',
      from: { day: '2018-01-01' },
      standing: 'ministerial',
      confidence: 'secondary',
      cites: ['miit-notice-264-2017', 'huawei-filing-knowledge-base'],
      value: {},
      note: {
        zh: '名单见 domain.miit.gov.cn；境外注册的域名先转入境内获批的注册商。',
        en: 'The list is at domain.miit.gov.cn; a name registered abroad is first transferred to an approved registrar in the mainland.',
      },
    },
    {
      claim: 'in-the-mainland',
      from: { seenBy: '2026-11-21' },
      standing: 'agency-claim',
      confidence: 'secondary',
      cites: ['cdnetworks-registration-assistant'],
      value: null,
      says: {
        zh: 'CDNetworks：域名须在境内注册，并有实名信息。',
        en: 'CDNetworks: the domain name is registered in mainland China with real-name data.',
      },
      note: {
        zh: '说得不够准确：注册商和后缀须获批，域名须实名并与主办单位一致。',
        en: 'Not exact: registrar and suffix must be approved, the name verified, and its holder the principal’s.',
      },
    },
  ],
  examples: [
    {
      name: { zh: '境外注册商', en: 'A registrar abroad' },
      given: {
        'principal.nature': 'enterprise',
        'principal.province': 'guangdong',
        'domainName.registrarApproved': false,
      },
      on: '2026-11-21',
      expect: { is: 'applies', finding: 'block' },
    },
    {
      name: { zh: '相近但不同：已转入获批的注册商', en: 'Near miss: transferred to an approved registrar' },
      given: {
        'principal.nature': 'enterprise',
        'principal.province': 'guangdong',
        'domainName.registrarApproved': true,
      },
      on: '2026-11-21',
      expect: { is: 'applies', finding: null },
    },
  ],
})
