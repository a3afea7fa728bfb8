/** The principal is in order in the credit registry: neither abnormal nor cancelled nor revoked. */
import { topic } from '../../topic.ts'

export default topic({
  id: 'credit-status',
  title: { zh: '单位的登记状态正常吗？', en: 'Is the principal in order in the credit registry?' },
  regime: 'icp-filing',
  procedures: ['first-filing', 'added-service', 'added-access', 'filing-change'],
  each: 'principal',
  whose: { 'principal.kind': 'organisation' },
  demand: { kind: 'condition', check: 'is-among', of: { choice: 'principal.creditStatus' } },
  says: {
    zh: '主办单位在信用公示系统须为正常状态；经营异常、注销、吊销或查不到的会被退回。',
    en: 'The principal is in order in the credit registry; listed as abnormal, cancelled, revoked or not found, it is returned.',
  },
  fix: {
    zh: '先恢复正常状态；已注销或吊销的，把服务迁移给其他主体或注销备案。',
    en: 'Restore the status first; if cancelled or revoked, move the services to another principal or cancel the filing.',
  },
  statements: [
    {
      from: { seenBy: '2025-09-24' },
      standing: 'provider-practice',
      confidence: 'secondary',
      cites: ['huawei-filing-knowledge-base'],
      value: { among: ['normal'] },
    },
  ],
  examples: [
    {
      name: { zh: '列入经营异常名录', en: 'Listed as abnormal' },
      given: { 'principal.nature': 'enterprise', 'principal.province': 'hunan', 'principal.creditStatus': 'abnormal' },
      on: '2026-11-21',
      expect: { is: 'applies', finding: 'risk' },
    },
    {
      name: { zh: '相近但不同：状态正常', en: 'Near miss: in order' },
      given: { 'principal.nature': 'enterprise', 'principal.province': 'hunan', 'principal.creditStatus': 'normal' },
      on: '2026-11-21',
      expect: { is: 'applies', finding: null },
    },
  ],
})
