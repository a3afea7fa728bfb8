/** Where the domain name must belong to the new principal before the record passes to it. */
import { topic } from '../../topic.ts'

export default topic({
  id: 'domain-name-of-the-new-principal',
  title: { zh: '变更主体前，域名须先过户吗？', en: 'Must the domain name be transferred before the record passes on?' },
  regime: 'icp-filing',
  procedures: ['filing-change'],
  each: 'case',
  whose: { 'case.changes': ['other-principal', 'individual-to-company', 'company-to-individual'] },
  demand: { kind: 'condition', check: 'is-so', of: { so: 'case.newPrincipalHoldsDomainName' } },
  says: {
    zh: '变更主体的，域名须已属于变更后的主体。',
    en: 'Where the record passes on, the domain name already belongs to the new principal.',
  },
  fix: {
    zh: '先把域名过户到新主体名下，并重新实名认证。',
    en: 'Transfer the domain name to the new principal first, and verify it anew.',
  },
  statements: [],
  examples: [
    {
      name: { zh: '宁夏，域名还在原主体名下', en: 'Ningxia, the old principal still holds the name' },
      given: {
        'principal.nature': 'enterprise',
        'principal.province': 'ningxia',
        'case.changes': ['other-principal'],
        'case.newPrincipalHoldsDomainName': false,
      },
      on: '2026-11-21',
      expect: { is: 'applies', finding: 'advise' },
    },
    {
      name: { zh: '相近但不同：宁夏，域名已过户', en: 'Near miss: Ningxia, the name was transferred' },
      given: {
        'principal.nature': 'enterprise',
        'principal.province': 'ningxia',
        'case.changes': ['other-principal'],
        'case.newPrincipalHoldsDomainName': true,
      },
      on: '2026-11-21',
      expect: { is: 'applies', finding: null },
    },
  ],
})
