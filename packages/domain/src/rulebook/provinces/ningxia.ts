/** 宁夏 What the authority of Ningxia asks of a first filing, as providers tell it; nobody has reviewed it with the authority. */
import { province } from '../province.ts'

const practice = { standing: 'ca-practice', confidence: 'secondary' } as const
const several = {
  ...practice,
  from: { seenBy: '2025-12-31' },
  cites: [
    'tencent-ningxia-requirements',
    'huawei-authority-requirements',
    'huawei-topic-page-8',
    'tencent-principal-information',
  ],
} as const
const tencent = { ...practice, from: { seenBy: '2021-07-15' }, cites: ['tencent-ningxia-requirements'] } as const

export default province({
  id: 'ningxia',
  reviewed: null,
  statements: {
    'minimum-age': [{ ...tencent, value: { years: 18 } }],
    'person-in-charge-position': [{ ...several, value: { word: 'required' } }],
    'service-authorisation-letter': [
      { ...several, value: { than: 'legal-representative', oneOf: ['service-authorisation-letter'] } },
    ],
    'individual-from-elsewhere': [
      {
        ...tencent,
        claim: 'with-housing-proof',
        value: null,
        says: {
          zh: '外省个人凭一年以上租赁协议或购房证明可以备案。',
          en: 'An individual from another province may file with a lease of a year or more, or proof of a house purchase.',
        },
      },
      {
        ...practice,
        from: { seenBy: '2025-12-31' },
        cites: ['huawei-authority-requirements'],
        claim: 'local-only',
        value: {},
      },
    ],
    'emergency-phone-differs': [
      {
        ...practice,
        from: { seenBy: '2023-09-01' },
        cites: ['tencent-ningxia-requirements', 'huawei-topic-page-8'],
        value: {},
        note: {
          zh: '两位负责人的联系方式 1 不同，应急电话可共用。',
          en: 'Two persons give different first contacts; the emergency phone may be shared.',
        },
      },
    ],
  },
})
