/** How long the authority takes to cancel a service, as one provider’s table says. */
import { topic } from '../../topic.ts'

export default topic({
  id: 'service-cancellation-time',
  title: { zh: '注销服务要多久？', en: 'How long does it take to cancel a service?' },
  short: { zh: '注销服务', en: 'Cancelling the service' },
  regime: 'icp-filing',
  procedures: ['service-cancellation'],
  each: 'case',
  demand: {
    kind: 'estimate',
    after: 'sms-verified',
    until: ['authority-returned', 'authority-passed'],
    who: 'authority',
  },
  says: {
    zh: '管局注销网站一般 {range} {unit}。',
    en: 'The authority usually takes {range} {unit} to cancel a website.',
  },
  statements: [
    {
      from: { seenBy: '2021-07-15' },
      standing: 'provider-practice',
      confidence: 'secondary',
      cites: ['tencent-filing-documents-2021'],
      value: { min: 3, max: 5, unit: 'working-day' },
      note: { zh: '状态再过一两个工作日更新。', en: 'The status follows one or two working days later.' },
    },
  ],
  examples: [
    {
      name: { zh: '任何注销', en: 'Any cancellation' },
      given: {},
      on: '2026-11-21',
      expect: { is: 'applies', value: { max: 5 } },
    },
    {
      name: { zh: '相近但不同：来源开始之前', en: 'Near miss: before our sources begin' },
      given: {},
      on: '2015-01-01',
      expect: { is: 'does-not-apply' },
    },
  ],
})
