/** How long the data of a verified domain name take to reach the ministry. */
import { topic } from '../../topic.ts'

export default topic({
  id: 'domain-name-data-arrives',
  title: { zh: '实名资料多久同步到工信部？', en: 'How long do verified data take to reach the ministry?' },
  short: { zh: '实名资料同步', en: 'Verified data reach the ministry' },
  regime: 'icp-filing',
  procedures: ['first-filing', 'added-service'],
  each: 'case',
  demand: { kind: 'estimate', after: 'domain-name-verified', until: ['submitted'], who: 'registrar' },
  says: {
    zh: '实名认证通过后约 {range} {unit}同步到工信部。',
    en: 'About {range} {unit} after the verification the data have reached the ministry.',
  },
  statements: [
    {
      claim: 'three-to-five-working-days',
      from: { seenBy: '2025-09-24' },
      standing: 'provider-practice',
      confidence: 'secondary',
      cites: ['huawei-filing-knowledge-base'],
      value: { min: 3, max: 5, unit: 'working-day' },
    },
    {
      claim: 'two-to-three-days',
      from: { seenBy: '2025-09-24' },
      standing: 'provider-practice',
      confidence: 'secondary',
      cites: ['huawei-filing-knowledge-base'],
      value: { min: 2, max: 3, unit: 'calendar-day' },
      says: { zh: '华为云的另一页：2 至 3 天。', en: 'Another page of Huawei Cloud: two to three days.' },
    },
  ],
  examples: [
    {
      name: { zh: '任何首次备案', en: 'Any first filing' },
      given: {},
      on: '2026-11-21',
      expect: { is: 'applies', value: { max: 5 } },
    },
    {
      name: { zh: '相近但不同：来源开始之前', en: 'Near miss: before our sources begin' },
      given: {},
      on: '2020-01-01',
      expect: { is: 'does-not-apply' },
    },
  ],
})
