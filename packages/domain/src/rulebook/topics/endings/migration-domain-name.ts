/** The domain name changes hands before the website is migrated. */
import { topic } from '../../topic.ts'

export default topic({
  id: 'migration-domain-name',
  title: { zh: '迁移前域名须先过户吗？', en: 'Must the domain name change hands first?' },
  regime: 'icp-filing',
  procedures: ['service-migration'],
  each: 'case',
  demand: { kind: 'condition', check: 'is-so', of: { so: 'case.targetHoldsDomainName' } },
  says: {
    zh: '迁移前，域名须已过户到接收方名下。',
    en: 'Before the migration the domain name belongs to the receiving principal.',
  },
  fix: {
    zh: '先把域名过户给接收方，实名认证通过后再迁移。',
    en: 'Transfer the domain name to the receiving principal, have it verified, then migrate.',
  },
  statements: [
    {
      from: { seenBy: '2025-09-24' },
      standing: 'provider-practice',
      confidence: 'secondary',
      cites: ['huawei-filing-knowledge-base'],
      value: {},
    },
  ],
  examples: [
    {
      name: { zh: '域名还在原主体名下', en: 'The domain name is still the old principal’s' },
      given: { 'case.targetHoldsDomainName': false },
      on: '2026-11-21',
      expect: { is: 'applies', finding: 'risk' },
    },
    {
      name: { zh: '相近但不同：已过户', en: 'Near miss: it changed hands' },
      given: { 'case.targetHoldsDomainName': true },
      on: '2026-11-21',
      expect: { is: 'applies', finding: null },
    },
  ],
})
