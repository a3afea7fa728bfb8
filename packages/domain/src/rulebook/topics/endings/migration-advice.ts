/** What else a migration needs. */
import { topic } from '../../topic.ts'

export default topic({
  id: 'migration-advice',
  title: { zh: '迁移网站还要注意什么？', en: 'What else matters about a migration?' },
  regime: 'icp-filing',
  procedures: ['service-migration'],
  each: 'case',
  demand: { kind: 'advice' },
  says: {
    provinces: {
      zh: '只有部分省份支持网站迁移（华为云有 26 个，含河北、陕西、广东），先向接入商确认。',
      en: 'Only some provinces allow it (26 at Huawei Cloud, Hebei, Shaanxi and Guangdong among them): ask the access provider first.',
    },
    account: {
      zh: '接收方须有自己的账号，且没有在审订单。',
      en: 'The receiving principal has an account of its own, and no order under review.',
    },
  },
  statements: [
    {
      from: { seenBy: '2025-09-24' },
      standing: 'provider-practice',
      confidence: 'secondary',
      cites: ['huawei-filing-knowledge-base', 'huawei-filing-rules'],
      part: 'provinces',
      value: { word: 'provinces' },
    },
    {
      from: { seenBy: '2025-09-24' },
      standing: 'provider-practice',
      confidence: 'secondary',
      cites: ['huawei-filing-knowledge-base'],
      part: 'account',
      value: { word: 'account' },
    },
  ],
  examples: [
    {
      name: { zh: '任何迁移', en: 'Any migration' },
      given: {},
      on: '2026-11-21',
      expect: { is: 'applies', part: 'provinces' },
    },
    {
      name: { zh: '相近但不同：来源开始之前', en: 'Near miss: before our sources begin' },
      given: {},
      on: '2015-01-01',
      expect: { is: 'does-not-apply', part: 'provinces' },
    },
  ],
})
