/** How long an order may lie at an access provider before it lapses. */
import { topic } from '../topic.ts'

export default topic({
  id: 'order-lifetime',
  title: { zh: '订单多久不处理会失效？', en: 'How long may an order lie before it lapses?' },
  regime: 'icp-filing',
  procedures: ['first-filing', 'added-service', 'added-access', 'filing-change'],
  each: 'case',
  demand: { kind: 'advice' },
  says: {
    'tencent-drafts': {
      zh: '腾讯云：草稿保留 30 天。',
      en: 'Tencent Cloud: a draft is kept for 30 days.',
    },
    'tencent-steps': {
      zh: '腾讯云：审核中的订单每一步限 45 天；退回后第 5、10、15 天提醒。',
      en: 'Tencent Cloud: each step of an order may take 45 days; after a return it reminds on day 5, 10 and 15.',
    },
    'huawei-orders': {
      zh: '华为云：一个主体同时只有一个订单。',
      en: 'Huawei Cloud: a principal has one order at a time.',
    },
  },
  statements: [
    {
      from: { seenBy: '2021-07-15' },
      standing: 'provider-practice',
      confidence: 'secondary',
      cites: ['tencent-filing-documents'],
      part: 'tencent-drafts',
      value: { word: 'tencent-drafts' },
    },
    {
      from: { seenBy: '2021-07-15' },
      standing: 'provider-practice',
      confidence: 'secondary',
      cites: ['tencent-filing-documents'],
      part: 'tencent-steps',
      value: { word: 'tencent-steps' },
    },
    {
      from: { seenBy: '2025-09-24' },
      standing: 'provider-practice',
      confidence: 'secondary',
      cites: ['huawei-filing-knowledge-base'],
      part: 'huawei-orders',
      value: { word: 'huawei-orders' },
    },
  ],
  examples: [
    {
      name: { zh: '任何订单', en: 'Any order' },
      given: { 'principal.nature': 'enterprise', 'principal.province': 'hunan' },
      on: '2026-11-21',
      expect: { is: 'applies', part: 'tencent-drafts' },
    },
    {
      name: { zh: '相近但不同：来源开始之前', en: 'Near miss: before our sources begin' },
      given: { 'principal.nature': 'enterprise', 'principal.province': 'hunan' },
      on: '2020-01-01',
      expect: { is: 'does-not-apply', part: 'tencent-drafts' },
    },
  ],
})
