/** The number of the principal’s document cannot be changed on the record. */
import { topic } from '../../topic.ts'

export default topic({
  id: 'document-number-stays',
  title: { zh: '主体证件号码能变更吗？', en: 'May the number of the principal’s document change?' },
  regime: 'icp-filing',
  procedures: ['filing-change'],
  each: 'principal',
  demand: { kind: 'ban' },
  says: {
    stays: {
      zh: '备案中的主体证件号码不能变更；换发证件但号码不变的，可以变更其他信息。',
      en: 'The number of the principal’s document cannot be changed on the record; where a new document bears the same number, the other data may be.',
    },
  },
  statements: [
    {
      from: { seenBy: '2025-09-24' },
      standing: 'provider-practice',
      confidence: 'secondary',
      cites: ['huawei-filing-change', 'huawei-filing-knowledge-base'],
      when: { 'case.changes': 'principal-document' },
      value: { word: 'stays' },
    },
  ],
  examples: [
    {
      name: { zh: '换了证件号码', en: 'The number of the document changed' },
      given: { 'case.changes': ['principal-document'] },
      on: '2026-11-21',
      expect: { is: 'applies' },
    },
    {
      name: { zh: '相近但不同：只换联系方式', en: 'Near miss: only the phones change' },
      given: { 'case.changes': ['contacts'] },
      on: '2026-11-21',
      expect: { is: 'does-not-apply' },
    },
  ],
})
