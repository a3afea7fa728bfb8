/** 天津 What the authority of Tianjin asks of a first filing, as providers tell it; nobody has reviewed it with the authority. */
import { province } from '../province.ts'

const practice = { standing: 'ca-practice', confidence: 'secondary' } as const
const alibaba = { ...practice, from: { seenBy: '2026-11-21' }, cites: ['alibaba-tianjin-rules'] } as const
const huawei = { ...practice, from: { seenBy: '2025-12-31' }, cites: ['huawei-filing-policy'] } as const
const tencent = { ...practice, from: { seenBy: '2021-07-15' }, cites: ['tencent-tianjin-requirements'] } as const
const organisation = { 'principal.kind': 'organisation' } as const
const individual = { 'principal.kind': 'individual' } as const
const local = { word: 'local' } as const

export default province({
  id: 'tianjin',
  reviewed: null,
  statements: {
    'minimum-age': [
      { ...tencent, claim: 'from-16', when: { 'person.roles': 'service-in-charge' }, value: { years: 16 } },
      {
        ...alibaba,
        claim: 'from-18',
        when: { 'principal.kind': 'organisation', 'person.roles': 'service-in-charge' },
        value: { years: 18 },
      },
      {
        ...alibaba,
        claim: 'from-16',
        when: { 'principal.kind': 'organisation', 'person.roles': 'principal-in-charge' },
        value: { years: 16 },
      },
      { ...huawei, claim: 'from-18', when: individual, value: { years: 18 } },
    ],
    'guardian-papers': [
      {
        ...tencent,
        when: { 'person.roles': 'service-in-charge' },
        value: { years: 18, allOf: ['household-register-pages'] },
        note: { zh: '填写监护人；户口簿上传本人和监护人两页。', en: 'Name the guardian; upload the pages of both.' },
      },
    ],
    'proof-of-the-young': [
      {
        ...alibaba,
        when: { 'principal.kind': 'organisation', 'person.roles': 'principal-in-charge' },
        value: { years: 18, oneOf: ['employment-proof', 'income-proof'] },
      },
    ],
    'person-in-charge-position': [
      {
        ...practice,
        from: { seenBy: '2025-12-31' },
        cites: ['tencent-tianjin-requirements', 'huawei-filing-policy', 'alibaba-tianjin-rules'],
        value: { word: 'required' },
      },
    ],
    'service-authorisation-letter': [
      {
        ...practice,
        from: { seenBy: '2021-07-15' },
        cites: ['tencent-tianjin-requirements', 'tencent-materials-list'],
        value: { than: 'legal-representative', oneOf: ['service-authorisation-letter'] },
      },
    ],
    'different-persons-in-charge': [
      {
        ...practice,
        from: { seenBy: '2023-09-28' },
        cites: ['alibaba-tianjin-special-notes', 'alibaba-tianjin-rules-older'],
        value: { among: ['service-in-charge'] },
      },
    ],
    'individual-from-elsewhere': [
      {
        ...huawei,
        value: null,
        says: { zh: '接受外省个人备案。', en: 'An individual from another province may file here.' },
      },
    ],
    'emergency-phone-differs': [
      {
        ...practice,
        from: { seenBy: '2021-07-15' },
        cites: ['tencent-tianjin-requirements', 'alibaba-emergency-phone-answer'],
        value: {},
        note: {
          zh: '也不得与另一负责人的手机相同；备注使用人和关系：单位填员工，个人优先填直系亲属。',
          en: 'Nor the other person’s mobile; a remark names its user and the relation: an employee, or for an individual preferably a close relative.',
        },
      },
    ],
    'phone-of-another-client': [{ ...tencent, value: {} }],
    'document-of-another-client': [{ ...tencent, value: {} }],
    'persons-advice': [
      {
        ...tencent,
        part: 'retirement-age',
        value: local,
        says: {
          zh: '网站负责人不得超过退休年龄（男 60、女 55 周岁）。',
          en: 'The person in charge of the service is not past the age of retirement (men 60, women 55).',
        },
      },
    ],
    'domain-name-validity': [
      {
        ...practice,
        from: { seenBy: '2025-12-31' },
        cites: ['alibaba-tianjin-rules-older', 'huawei-filing-policy'],
        when: organisation,
        value: { months: 3 },
      },
    ],
  },
})
