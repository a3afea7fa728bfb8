/** How long the principal’s document must still be valid. */
import { topic } from '../../topic.ts'

export default topic({
  id: 'principal-document-validity',
  title: { zh: '主办单位证件还要有多长有效期？', en: 'How long must the principal’s document still be valid?' },
  regime: 'icp-filing',
  procedures: ['first-filing', 'added-service', 'added-access', 'filing-change'],
  each: 'principal',
  judgedOn: 'submission',
  demand: { kind: 'condition', check: 'valid-for-at-least', of: { expires: 'principal.documentExpires' } },
  says: {
    zh: '主办单位证件剩余有效期不少于 {months} 个月。',
    en: 'The principal’s document is valid for at least {months} more months.',
  },
  fix: { zh: '先换领证件。', en: 'Renew the document first.' },
  statements: [
    {
      from: { seenBy: '2021-07-15' },
      standing: 'provider-practice',
      confidence: 'secondary',
      cites: ['huawei-filing-knowledge-base', 'tencent-filing-documents'],
      value: { months: 0 },
      says: {
        zh: '主办单位证件须在有效期内，未被吊销、注销，未列入经营异常名录。',
        en: 'The principal’s document is in force, neither revoked nor cancelled, and the principal is not on the list of abnormal operations.',
      },
    },
  ],
  examples: [
    {
      name: { zh: '上海企业，执照剩半年', en: 'Shanghai company, half a year left' },
      given: {
        'principal.nature': 'enterprise',
        'principal.province': 'shanghai',
        'principal.documentExpires': '2027-05-21',
      },
      on: '2026-11-21',
      expect: { is: 'applies', finding: 'risk', value: { months: 12 } },
    },
    {
      name: { zh: '相近但不同：浙江企业同样剩半年', en: 'Near miss: the same in Zhejiang' },
      given: {
        'principal.nature': 'enterprise',
        'principal.province': 'zhejiang',
        'principal.documentExpires': '2027-05-21',
      },
      on: '2026-11-21',
      expect: { is: 'applies', finding: null },
    },
  ],
})
