/** A change is an order of its own: not together with an added service or an added access. */
import { topic } from '../../topic.ts'

export default topic({
  id: 'change-by-itself',
  title: { zh: '变更能与新增服务、新增接入一起办吗？', en: 'May a change go with an added service or access?' },
  regime: 'icp-filing',
  procedures: ['added-service', 'added-access', 'filing-change'],
  each: 'case',
  demand: { kind: 'ban' },
  says: {
    apart: {
      zh: '变更不能与新增服务或新增接入放在同一订单，先后分别办理。',
      en: 'A change is not put into one order with an added service or an added access: they are filed one after the other.',
    },
  },
  statements: [
    {
      from: { seenBy: '2025-09-24' },
      standing: 'provider-practice',
      confidence: 'secondary',
      cites: ['huawei-filing-change', 'huawei-filing-knowledge-base'],
      value: { word: 'apart' },
    },
  ],
  examples: [
    { name: { zh: '任何变更', en: 'Any change' }, given: {}, on: '2026-11-21', expect: { is: 'applies' } },
    {
      name: { zh: '相近但不同：来源开始之前', en: 'Near miss: before our sources begin' },
      given: {},
      on: '2015-01-01',
      expect: { is: 'does-not-apply' },
    },
  ],
})
