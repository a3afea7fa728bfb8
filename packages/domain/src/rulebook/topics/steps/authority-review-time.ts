/** How long the 31 authorities usually take, as Tencent Cloud’s table of 2020, 21Vianet and Huawei Cloud tell it. */
import { topic } from '../../topic.ts'

export default topic({
  id: 'authority-review-time',
  title: { zh: '管局审核一般要多久？', en: 'How long does the authority’s review usually take?' },
  short: { zh: '管局审核', en: 'Authority’s review' },
  regime: 'icp-filing',
  procedures: ['first-filing', 'added-service', 'added-access', 'filing-change'],
  each: 'case',
  answersEvery: 'principal.province',
  demand: {
    kind: 'estimate',
    after: 'sms-verified',
    until: ['authority-returned', 'authority-passed', 'granted'],
    who: 'authority',
  },
  says: {
    zh: '管局审核一般 {range} 天（腾讯云 2020 年的表，未说明是否工作日）。',
    en: 'The authority usually takes {range} days (Tencent Cloud’s table of 2020, which does not say whether working days are meant).',
  },
  statements: [
    {
      from: { seenBy: '2025-09-24' },
      standing: 'provider-practice',
      confidence: 'secondary',
      cites: ['huawei-filing-knowledge-base', 'huawei-filing-rules'],
      part: 'huawei',
      provider: 'huawei',
      value: { min: 1, max: 20, unit: 'working-day' },
      says: {
        zh: '华为云：管局审核 1 至 20 个工作日，较早的页面写 7 至 20 个。',
        en: 'Huawei Cloud: the authority takes 1 to 20 working days; an older page says 7 to 20.',
      },
    },
  ],
  examples: [
    {
      name: { zh: '广东', en: 'Guangdong' },
      given: { 'principal.nature': 'enterprise', 'principal.province': 'guangdong' },
      on: '2026-11-21',
      expect: { is: 'applies', part: '', value: { min: 7, max: 9 } },
    },
    {
      name: { zh: '相近但不同：表公布之前', en: 'Near miss: before the table' },
      given: { 'principal.nature': 'enterprise', 'principal.province': 'guangdong' },
      on: '2020-06-17',
      expect: { is: 'does-not-apply', part: '' },
    },
  ],
})
