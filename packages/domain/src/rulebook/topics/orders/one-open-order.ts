/** One order under review at a time, across all access providers. Only a register of cases can tell. */
import { topic } from '../../topic.ts'

export default topic({
  id: 'one-open-order',
  title: { zh: '能否同时有两个在审订单？', en: 'May two orders be under review at once?' },
  regime: 'icp-filing',
  procedures: [
    'first-filing',
    'added-service',
    'added-access',
    'filing-change',
    'service-cancellation',
    'principal-cancellation',
    'access-cancellation',
    'service-migration',
  ],
  each: 'principal',
  demand: { kind: 'ban', check: 'is-not-so', of: { so: 'register.openOrder' } },
  says: {
    zh: '同一主体同一时间只能有一个在审订单，各接入商合计。',
    en: 'A principal has one order under review at a time, across all access providers.',
  },
  fix: { zh: '先办完或放弃另一订单。', en: 'Finish or drop the other order first.' },
  statements: [
    {
      from: { seenBy: '2021-07-15' },
      standing: 'provider-practice',
      confidence: 'secondary',
      cites: ['huawei-filing-knowledge-base', 'tencent-filing-documents'],
      value: {},
    },
  ],
  examples: [
    {
      name: { zh: '另一订单还在审', en: 'Another order is under review' },
      given: { 'principal.province': 'hunan', 'register.openOrder': true },
      on: '2026-11-21',
      expect: { is: 'applies', finding: 'risk' },
    },
    {
      name: { zh: '相近但不同：没有其他订单', en: 'Near miss: there is no other order' },
      given: { 'principal.province': 'hunan', 'register.openOrder': false },
      on: '2026-11-21',
      expect: { is: 'applies', finding: null },
    },
  ],
})
