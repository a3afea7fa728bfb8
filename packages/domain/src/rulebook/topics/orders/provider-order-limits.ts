/** How long an access provider keeps an order open, and how many services it advises for one. */
import { topic } from '../../topic.ts'

export default topic({
  id: 'provider-order-limits',
  title: { zh: '订单在接入商处能放多久？', en: 'How long does an order stay open at the provider?' },
  regime: 'icp-filing',
  procedures: ['first-filing', 'added-service', 'added-access', 'filing-change'],
  each: 'case',
  demand: { kind: 'advice' },
  says: {
    draft: { zh: '腾讯云：未提交的订单保留 30 天。', en: 'Tencent Cloud keeps an unsubmitted order for 30 days.' },
    step: {
      zh: '腾讯云：在审订单每一步最多 45 天。',
      en: 'Tencent Cloud gives an order under review 45 days for each step.',
    },
    reminders: {
      zh: '腾讯云：退回后第 5、10、15 天提醒修改。',
      en: 'Tencent Cloud reminds on the fifth, tenth and fifteenth day after a return.',
    },
    advised: {
      zh: '华为云：建议单位每单 3 至 5 个网站，个人 1 个。',
      en: 'Huawei Cloud advises three to five websites in one order for an organisation, one for an individual.',
    },
  },
  statements: [
    {
      from: { seenBy: '2021-07-15' },
      standing: 'provider-practice',
      confidence: 'secondary',
      cites: ['tencent-filing-documents'],
      part: 'draft',
      provider: 'tencent',
      value: { word: 'draft' },
    },
    {
      from: { seenBy: '2021-07-15' },
      standing: 'provider-practice',
      confidence: 'secondary',
      cites: ['tencent-filing-documents'],
      part: 'step',
      provider: 'tencent',
      value: { word: 'step' },
    },
    {
      from: { seenBy: '2021-07-15' },
      standing: 'provider-practice',
      confidence: 'secondary',
      cites: ['tencent-filing-documents'],
      part: 'reminders',
      provider: 'tencent',
      value: { word: 'reminders' },
    },
    {
      from: { seenBy: '2025-09-24' },
      standing: 'provider-practice',
      confidence: 'secondary',
      cites: ['huawei-filing-knowledge-base'],
      part: 'advised',
      provider: 'huawei',
      value: { word: 'advised' },
    },
  ],
  examples: [
    { name: { zh: '任何订单', en: 'Any order' }, given: {}, on: '2026-11-21', expect: { is: 'applies', part: 'step' } },
    {
      name: { zh: '相近但不同：来源开始之前', en: 'Near miss: before our sources begin' },
      given: {},
      on: '2015-01-01',
      expect: { is: 'does-not-apply', part: 'step' },
    },
  ],
})
