/** Where a change is handed in with every picture of the record, not only those that change. */
import { topic } from '../../topic.ts'

export default topic({
  id: 'full-pictures-on-change',
  title: { zh: '变更时要重新提交全部图片吗？', en: 'Are all pictures handed in anew with a change?' },
  regime: 'icp-filing',
  procedures: ['filing-change'],
  each: 'case',
  demand: { kind: 'material' },
  says: { zh: '变更备案须提交{materials}。', en: 'A change is handed in with: {materials}.' },
  statements: [],
  examples: [
    {
      name: { zh: '青海企业变更', en: 'A company in Qinghai' },
      given: { 'principal.nature': 'enterprise', 'principal.province': 'qinghai' },
      on: '2026-11-21',
      expect: { is: 'applies' },
    },
    {
      name: { zh: '相近但不同：甘肃企业变更', en: 'Near miss: a company in Gansu' },
      given: { 'principal.nature': 'enterprise', 'principal.province': 'gansu' },
      on: '2026-11-21',
      expect: { is: 'does-not-apply' },
    },
  ],
})
