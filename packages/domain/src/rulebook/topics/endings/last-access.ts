/** The last access of a service is not given up unless the filing is. */
import { topic } from '../../topic.ts'

export default topic({
  id: 'last-access',
  title: { zh: '取消的是最后一个接入吗？', en: 'Is it the last access that is given up?' },
  regime: 'icp-filing',
  procedures: ['access-cancellation'],
  each: 'case',
  demand: { kind: 'condition', check: 'is-not-so', of: { so: 'case.lastAccess' } },
  says: {
    zh: '取消最后一个接入后成为空壳，管局会注销备案；要保留备案的，至少留一家接入商。',
    en: 'Without its last access the filing is an empty shell, which the authority cancels: to keep it, at least one access provider stays.',
  },
  fix: {
    zh: '先在新接入商办理新增接入；不再使用的，改办注销。',
    en: 'Add access at another provider first; if it is no longer used, cancel it instead.',
  },
  statements: [
    {
      from: { seenBy: '2021-07-15' },
      standing: 'provider-practice',
      confidence: 'secondary',
      cites: ['huawei-filing-knowledge-base', 'huawei-cancellation', 'tencent-empty-principal'],
      value: {},
    },
  ],
  examples: [
    {
      name: { zh: '最后一个接入', en: 'The last access' },
      given: { 'case.lastAccess': true },
      on: '2026-11-21',
      expect: { is: 'applies', finding: 'risk' },
    },
    {
      name: { zh: '相近但不同：另有一家接入商', en: 'Near miss: another provider is left' },
      given: { 'case.lastAccess': false },
      on: '2026-11-21',
      expect: { is: 'applies', finding: null },
    },
  ],
})
