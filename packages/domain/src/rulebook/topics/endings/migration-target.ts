/** Who may take over a website on record. */
import { topic } from '../../topic.ts'

export default topic({
  id: 'migration-target',
  title: { zh: '网站能迁给谁？', en: 'To whom may a website be migrated?' },
  regime: 'icp-filing',
  procedures: ['service-migration'],
  each: 'case',
  demand: { kind: 'condition', check: 'is-none-of', of: { choice: 'case.targetNature' } },
  says: { zh: '接收方不能是个人。', en: 'The receiving principal is no individual.' },
  fix: {
    zh: '由接收方另行备案，再注销原备案。',
    en: 'The receiving principal files anew, then the old filing is cancelled.',
  },
  statements: [
    {
      from: { seenBy: '2025-09-24' },
      standing: 'provider-practice',
      confidence: 'secondary',
      cites: ['huawei-filing-knowledge-base', 'huawei-filing-rules'],
      value: { among: ['individual'] },
    },
  ],
  examples: [
    {
      name: { zh: '迁给个人', en: 'To an individual' },
      given: { 'case.targetNature': 'individual' },
      on: '2026-11-21',
      expect: { is: 'applies', finding: 'risk' },
    },
    {
      name: { zh: '相近但不同：迁给企业', en: 'Near miss: to a company' },
      given: { 'case.targetNature': 'enterprise' },
      on: '2026-11-21',
      expect: { is: 'applies', finding: null },
    },
  ],
})
