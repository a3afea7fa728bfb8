/** An App cannot be migrated. */
import { topic } from '../../topic.ts'

export default topic({
  id: 'migration-form',
  title: { zh: 'App 能迁移吗？', en: 'May an App be migrated?' },
  regime: 'icp-filing',
  procedures: ['service-migration'],
  each: 'service',
  demand: { kind: 'condition', check: 'is-none-of', of: { choice: 'service.form' } },
  says: { zh: 'App 备案不能迁移。', en: 'The filing of an App cannot be migrated.' },
  fix: {
    zh: '由新主体另行备案 App，再注销原备案。',
    en: 'The new principal files the App, then the old filing is cancelled.',
  },
  statements: [
    {
      from: { seenBy: '2025-09-24' },
      standing: 'provider-practice',
      confidence: 'secondary',
      cites: ['huawei-filing-knowledge-base', 'huawei-filing-rules'],
      value: { among: ['app'] },
    },
  ],
  examples: [
    {
      name: { zh: 'App', en: 'An App' },
      given: { 'service.form': 'app' },
      on: '2026-11-21',
      expect: { is: 'applies', finding: 'risk' },
    },
    {
      name: { zh: '相近但不同：网站', en: 'Near miss: a website' },
      given: { 'service.form': 'website' },
      on: '2026-11-21',
      expect: { is: 'applies', finding: null },
    },
  ],
})
