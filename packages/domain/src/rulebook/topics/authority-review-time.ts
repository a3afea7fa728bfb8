/** How long the 31 authorities usually take, as Tencent Cloud’s table of 2020 and 21Vianet tell it. */
import { topic } from '../topic.ts'

export default topic({
  id: 'authority-review-time',
  title: { zh: '管局审核一般要多久？', en: 'How long does the authority’s review usually take?' },
  regime: 'icp-filing',
  procedures: ['first-filing', 'added-service', 'added-access', 'filing-change'],
  each: 'case',
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
  statements: [],
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
