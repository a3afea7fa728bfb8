/** 河南 What the authority of Henan asks of a first filing, as providers tell it; nobody has reviewed it with the authority. */
import { province } from '../province.ts'

const practice = { standing: 'ca-practice', confidence: 'secondary' } as const
const several = {
  ...practice,
  from: { seenBy: '2025-12-31' },
  cites: [
    'tencent-henan-requirements',
    'huawei-authority-requirements',
    'huawei-topic-page-12',
    'tencent-principal-information',
  ],
} as const
const tencent = { ...practice, from: { seenBy: '2021-07-15' }, cites: ['tencent-henan-requirements'] } as const
const organisation = { 'principal.kind': 'organisation' } as const
const individual = { 'principal.kind': 'individual' } as const

export default province({
  id: 'henan',
  reviewed: null,
  statements: {
    'order-limit': [{ ...tencent, when: individual, value: { max: 1 } }],
    'minimum-age': [{ ...tencent, when: organisation, value: { years: 18 } }],
    'guardian-papers': [
      {
        ...tencent,
        when: individual,
        value: { years: 18, allOf: ['guardian-identity'] },
        note: { zh: '在备注写明与监护人的关系。', en: 'A remark names the relation to the guardian.' },
      },
    ],
    'person-in-charge-position': [{ ...several, value: { word: 'required' } }],
    'identity-document-validity': [
      {
        ...practice,
        from: { seenBy: '2023-09-01' },
        cites: ['tencent-henan-requirements', 'huawei-topic-page-12'],
        when: organisation,
        value: { months: 3 },
      },
    ],
    'individual-from-elsewhere': [
      {
        ...practice,
        from: { seenBy: '2021-07-15' },
        cites: ['tencent-henan-requirements', 'alibaba-henan-rules'],
        value: {},
      },
    ],
    'phone-of-another-client': [{ ...several, when: organisation, value: {} }],
    'document-of-another-client': [{ ...several, when: organisation, value: {} }],
    'domain-name-validity': [{ ...tencent, value: { months: 3 } }],
  },
})
