/** Where the number of a filing stays as it is. */
import { topic } from '../../topic.ts'

export default topic({
  id: 'number-stays',
  title: { zh: '备案号会变吗？', en: 'Does the number change?' },
  regime: 'icp-filing',
  procedures: ['added-access', 'filing-change', 'access-cancellation', 'filing-transfer', 'filing-claim'],
  each: 'case',
  demand: { kind: 'advice' },
  says: { stays: { zh: '备案号不变，首页不用换号。', en: 'The number stays, and the pages keep showing it.' } },
  statements: [
    {
      from: { seenBy: '2025-09-24' },
      standing: 'provider-practice',
      confidence: 'secondary',
      cites: ['huawei-filing-knowledge-base'],
      value: { word: 'stays' },
    },
  ],
  examples: [
    { name: { zh: '任何新增接入', en: 'Any added access' }, given: {}, on: '2026-11-21', expect: { is: 'applies' } },
    {
      name: { zh: '相近但不同：来源开始之前', en: 'Near miss: before our sources begin' },
      given: {},
      on: '2015-01-01',
      expect: { is: 'does-not-apply' },
    },
  ],
})
