/** Providers want inaccurate data corrected soon. */
import { topic } from '../../topic.ts'

export default topic({
  id: 'correction-of-data',
  title: { zh: '发现备案信息不实要多久改正？', en: 'How soon are inaccurate data corrected?' },
  regime: 'icp-filing',
  procedures: ['first-filing', 'added-service', 'added-access', 'filing-change'],
  each: 'case',
  judgedOn: 'today',
  demand: { kind: 'duty' },
  says: {
    'ten-days': {
      zh: '接入商发现信息不准确的，10 个工作日内改正，否则取消接入。',
      en: 'Data a provider finds inaccurate are corrected within ten working days, or access ends.',
    },
  },
  statements: [
    {
      from: { seenBy: '2025-09-24' },
      standing: 'provider-practice',
      confidence: 'secondary',
      cites: ['huawei-filing-knowledge-base'],
      value: { word: 'ten-days' },
    },
  ],
  examples: [
    { name: { zh: '任何备案', en: 'Any filing' }, given: {}, on: '2026-11-21', expect: { is: 'applies' } },
    {
      name: { zh: '相近但不同：来源开始之前', en: 'Near miss: before our sources begin' },
      given: {},
      on: '2020-01-01',
      expect: { is: 'does-not-apply' },
    },
  ],
})
