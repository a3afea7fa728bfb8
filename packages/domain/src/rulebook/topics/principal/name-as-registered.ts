/** The principal's name agrees with the national credit registry. */
import { topic } from '../../topic.ts'

export default topic({
  id: 'name-as-registered',
  title: { zh: '单位名称与登记一致吗？', en: 'Is the name as it is registered?' },
  regime: 'icp-filing',
  procedures: ['first-filing', 'added-service', 'added-access', 'filing-change'],
  each: 'principal',
  whose: { 'principal.kind': 'organisation' },
  demand: { kind: 'condition', check: 'is-so', of: { so: 'principal.nameAsRegistered' } },
  says: {
    zh: '主办单位名称须与证件和信用公示系统一致。',
    en: 'The name of the principal agrees with its document and with the credit registry.',
  },
  fix: {
    zh: '用最新证件办理变更备案，域名也要过户到新名称。',
    en: 'File a change with the newest document, and let the domain name follow to the new name.',
  },
  statements: [
    {
      from: { seenBy: '2024-08-14' },
      standing: 'provider-practice',
      confidence: 'secondary',
      cites: ['huawei-filing-knowledge-base', 'wechat-apply-filing'],
      value: {},
    },
  ],
  examples: [
    {
      name: { zh: '更名后未更新', en: 'Renamed, and not updated' },
      given: { 'principal.nature': 'enterprise', 'principal.nameAsRegistered': false },
      on: '2026-11-21',
      expect: { is: 'applies', finding: 'risk' },
    },
    {
      name: { zh: '相近但不同：名称一致', en: 'Near miss: the names agree' },
      given: { 'principal.nature': 'enterprise', 'principal.nameAsRegistered': true },
      on: '2026-11-21',
      expect: { is: 'applies', finding: null },
    },
  ],
})
