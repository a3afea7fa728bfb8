/** How long the access provider’s own review takes. */
import { topic } from '../../topic.ts'

export default topic({
  id: 'provider-review',
  title: { zh: '接入商初审要多久？', en: 'How long does the provider’s review take?' },
  short: { zh: '接入商初审', en: 'Provider’s review' },
  regime: 'icp-filing',
  procedures: [
    'first-filing',
    'added-service',
    'added-access',
    'filing-change',
    'service-cancellation',
    'principal-cancellation',
    'service-migration',
  ],
  each: 'case',
  demand: {
    kind: 'estimate',
    after: 'submitted',
    until: ['provider-passed', 'provider-returned'],
    who: 'access-provider',
  },
  says: { zh: '接入商初审约 {range} {unit}。', en: 'The provider’s review takes about {range} {unit}.' },
  statements: [
    {
      from: { seenBy: '2021-07-15' },
      standing: 'provider-practice',
      confidence: 'secondary',
      cites: ['huawei-filing-knowledge-base', 'tencent-review-times', 'alibaba-filing-process'],
      value: { min: 1, max: 2, unit: 'working-day' },
    },
    {
      from: { seenBy: '2026-11-21' },
      standing: 'provider-practice',
      confidence: 'secondary',
      cites: ['vianet-application-process'],
      part: 'vianet',
      provider: 'vianet',
      value: { max: 7, unit: 'half-working-day' },
      says: {
        zh: '世纪互联：初审 2 个工作日，复审 1.5 个工作日。',
        en: '21Vianet: two working days for the first check, one and a half for the second.',
      },
    },
  ],
  examples: [
    {
      name: { zh: '任何首次备案', en: 'Any first filing' },
      given: {},
      on: '2026-11-21',
      expect: { is: 'applies', part: '', value: { max: 2 } },
    },
    {
      name: { zh: '相近但不同：来源开始之前', en: 'Near miss: before our sources begin' },
      given: {},
      on: '2020-01-01',
      expect: { is: 'does-not-apply', part: '' },
    },
  ],
})
