/** Different persons in charge give different e-mail addresses. */
import { topic } from '../../topic.ts'

const persons = (first: string, second: string) =>
  [
    { noun: 'principal', id: 'principal', facts: { 'principal.nature': 'enterprise', 'principal.province': 'hunan' } },
    { noun: 'case', id: 'case', facts: {} },
    ...[first, second].map((email, i) => ({
      noun: 'person' as const,
      id: `p${i}`,
      facts: { 'person.mobiles': [`1380013800${i}`], 'person.emergencyPhones': [], 'person.emails': [email] },
    })),
  ] as const

export default topic({
  id: 'distinct-emails',
  title: { zh: '两位负责人能用同一个邮箱吗？', en: 'May two persons in charge share an e-mail address?' },
  regime: 'icp-filing',
  procedures: ['first-filing', 'added-service', 'added-access', 'filing-change'],
  each: 'case',
  demand: { kind: 'condition', check: 'distinct-emails', of: { contacts: 'case.contacts' } },
  says: {
    zh: '不同的负责人使用不同的邮箱。',
    en: 'Different persons in charge give different e-mail addresses.',
  },
  fix: { zh: '为每位负责人填写各自的邮箱。', en: 'Give each person an e-mail address of their own.' },
  statements: [
    {
      from: { seenBy: '2021-07-15' },
      standing: 'provider-practice',
      confidence: 'secondary',
      cites: ['huawei-filing-knowledge-base', 'tencent-filing-documents', 'inspur-reject-reasons'],
      value: {},
    },
  ],
  examples: [
    {
      name: { zh: '两人共用邮箱', en: 'Two persons share one' },
      given: persons('office@example.com', 'Office@example.com'),
      on: '2026-11-21',
      expect: { is: 'applies', finding: 'risk' },
    },
    {
      name: { zh: '相近但不同：各用各的', en: 'Near miss: each has their own' },
      given: persons('li@example.com', 'zhang@example.com'),
      on: '2026-11-21',
      expect: { is: 'applies', finding: null },
    },
  ],
})
