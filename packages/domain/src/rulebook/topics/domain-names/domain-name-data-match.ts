/** The verified data of the domain name agree with the filing: the fifth of the five checks on a domain name. */
import { topic } from '../../topic.ts'

export default topic({
  id: 'domain-name-data-match',
  title: { zh: '域名实名资料与备案一致吗？', en: 'Do the domain name’s data agree with the filing?' },
  regime: 'icp-filing',
  procedures: ['first-filing', 'added-service'],
  each: 'domain-name',
  demand: { kind: 'condition', check: 'is-so', of: { so: 'domainName.dataMatch' } },
  says: {
    zh: '域名持有者的名称、证件类型和证件号码须与备案信息一致；后缀、注册商、有效期、实名认证和一致性五项都须通过。',
    en: 'Name, type and number of the holder’s document agree with the filing. All five checks must pass: suffix, registrar, expiry, real-name verification and agreement.',
  },
  fix: {
    zh: '在注册商处改正持有者信息并重新实名认证。',
    en: 'Correct the holder’s data with the registrar, and verify anew.',
  },
  statements: [
    {
      from: { day: '2018-01-01' },
      standing: 'ministerial',
      confidence: 'secondary',
      cites: ['miit-notice-264-2017', 'tencent-domain-names'],
      value: {},
    },
  ],
  examples: [
    {
      name: { zh: '证件号码还是旧执照的', en: 'The number is still that of the old licence' },
      given: { 'principal.province': 'hunan', 'domainName.dataMatch': false },
      on: '2026-11-21',
      expect: { is: 'applies', finding: 'block' },
    },
    {
      name: { zh: '相近但不同：三项一致', en: 'Near miss: all three agree' },
      given: { 'principal.province': 'hunan', 'domainName.dataMatch': true },
      on: '2026-11-21',
      expect: { is: 'applies', finding: null },
    },
  ],
})
