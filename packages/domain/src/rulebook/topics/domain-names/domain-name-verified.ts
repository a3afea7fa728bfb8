/** The domain name’s real-name verification is passed before the order. */
import { topic } from '../../topic.ts'

export default topic({
  id: 'domain-name-verified',
  title: { zh: '域名要先实名认证吗？', en: 'Must the domain name be verified first?' },
  regime: 'icp-filing',
  procedures: ['first-filing', 'added-service', 'filing-change'],
  each: 'domain-name',
  whose: { 'domainName.checked': true },
  judgedOn: 'submission',
  demand: { kind: 'condition', check: 'days-since', of: { since: 'domainName.verifiedOn' } },
  says: {
    zh: '提交前域名须已通过实名认证，资料与持有者一致。',
    en: 'Before submission the domain name has passed real-name verification, with the holder’s data.',
  },
  fix: { zh: '先在注册商处完成实名认证。', en: 'Complete the verification with the registrar first.' },
  statements: [
    {
      from: { day: '2018-01-01' },
      standing: 'ministerial',
      confidence: 'secondary',
      cites: ['miit-notice-264-2017', 'huawei-filing-knowledge-base'],
      value: { days: 0 },
    },
  ],
  examples: [
    {
      name: { zh: '明天才通过', en: 'It passes tomorrow only' },
      given: {
        'principal.nature': 'enterprise',
        'principal.province': 'guangdong',
        'domainName.verifiedOn': '2026-11-22',
      },
      on: '2026-11-21',
      expect: { is: 'applies', finding: 'block' },
    },
    {
      name: { zh: '相近但不同：今天通过', en: 'Near miss: it passed today' },
      given: {
        'principal.nature': 'enterprise',
        'principal.province': 'guangdong',
        'domainName.verifiedOn': '2026-11-21',
      },
      on: '2026-11-21',
      expect: { is: 'applies', finding: null },
    },
  ],
})
