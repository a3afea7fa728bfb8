/** How long the authority takes to cancel a principal; an empty shell goes by an offline form. */
import { topic } from '../../topic.ts'

export default topic({
  id: 'principal-cancellation-time',
  title: { zh: '注销主体要多久？', en: 'How long does it take to cancel a principal?' },
  short: { zh: '注销主体', en: 'Cancelling the principal' },
  regime: 'icp-filing',
  procedures: ['principal-cancellation'],
  each: 'principal',
  demand: {
    kind: 'estimate',
    after: 'sms-verified',
    until: ['authority-returned', 'authority-passed'],
    who: 'authority',
  },
  says: {
    zh: '管局注销主体一般 {range} {unit}，最长 20 个工作日。',
    en: 'The authority usually takes {range} {unit} to cancel a principal, twenty at most.',
  },
  statements: [
    {
      from: { seenBy: '2021-07-15' },
      standing: 'provider-practice',
      confidence: 'secondary',
      cites: ['tencent-filing-documents-2021'],
      value: { min: 1, max: 5, unit: 'working-day' },
      note: { zh: '状态再过一两个工作日更新。', en: 'The status follows one or two working days later.' },
    },
    {
      from: { seenBy: '2025-12-31' },
      standing: 'provider-practice',
      confidence: 'secondary',
      cites: ['huawei-cancellation'],
      part: 'empty-shell',
      when: { 'principal.filing': 'empty-shell' },
      value: { max: 5, unit: 'working-day' },
      says: {
        zh: '空壳主体向管局线下交表注销，约 5 个工作日。',
        en: 'An empty shell is cancelled at the authority by a paper form, in about five working days.',
      },
    },
  ],
  examples: [
    {
      name: { zh: '空壳主体', en: 'An empty shell' },
      given: { 'principal.filing': 'empty-shell' },
      on: '2026-11-21',
      expect: { is: 'applies', part: 'empty-shell', value: { max: 5 } },
    },
    {
      name: { zh: '相近但不同：名下还有服务', en: 'Near miss: with services left' },
      given: { 'principal.filing': 'at-this-provider' },
      on: '2026-11-21',
      expect: { is: 'does-not-apply', part: 'empty-shell' },
    },
  ],
})
