/** Where an empty shell is cancelled at the authority itself, not through an access provider. */
import { topic } from '../../topic.ts'

export default topic({
  id: 'empty-shell-at-the-authority',
  title: { zh: '空壳主体的注销到哪里办？', en: 'Where is an empty shell cancelled?' },
  regime: 'icp-filing',
  procedures: ['principal-cancellation'],
  each: 'principal',
  demand: { kind: 'condition', check: 'empty-shell-is-allowed', of: { filing: 'principal.filing' } },
  says: {
    allowed: { zh: '空壳主体可以通过接入商注销。', en: 'An empty shell may be cancelled through an access provider.' },
    refused: {
      zh: '空壳主体直接向通信管理局申请注销。',
      en: 'An empty shell is cancelled at the communications administration directly.',
    },
  },
  fix: { zh: '直接联系省通信管理局办理。', en: 'Turn to the communications administration of the province.' },
  statements: [],
  examples: [
    {
      name: { zh: '福建空壳主体', en: 'An empty shell in Fujian' },
      given: { 'principal.nature': 'enterprise', 'principal.province': 'fujian', 'principal.filing': 'empty-shell' },
      on: '2026-11-21',
      expect: { is: 'applies', finding: 'advise' },
    },
    {
      name: { zh: '相近但不同：福建企业名下还有服务', en: 'Near miss: a company in Fujian that has services' },
      given: {
        'principal.nature': 'enterprise',
        'principal.province': 'fujian',
        'principal.filing': 'at-this-provider',
      },
      on: '2026-11-21',
      expect: { is: 'applies', finding: null },
    },
  ],
})
