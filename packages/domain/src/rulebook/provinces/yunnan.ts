/** 云南 What the authority of Yunnan asks of a filing, as providers tell it; nobody has reviewed it with the authority. */
import { province } from '../province.ts'

const practice = { standing: 'ca-practice', confidence: 'secondary' } as const
const tencent = { ...practice, from: { seenBy: '2021-07-15' }, cites: ['tencent-yunnan-requirements'] } as const
const organisation = { 'principal.kind': 'organisation' } as const
const publicBody = { 'principal.nature': ['government', 'public-institution'] } as const
const local = { word: 'local' } as const
const individual = { 'principal.kind': 'individual' } as const

export default province({
  id: 'yunnan',
  reviewed: null,
  statements: {
    'province-of-the-principal': [{ ...tencent, when: organisation, value: 'as-nation' }],
    'address-in-the-province': [{ ...tencent, when: organisation, value: 'as-nation' }],
    'no-training-letter': [
      {
        ...practice,
        from: { seenBy: '2021-07-15' },
        cites: ['tencent-education-letters'],
        value: { oneOf: ['no-training-letter'] },
      },
    ],
    'superior-unit': [{ ...tencent, when: publicBody, value: { word: 'own-or-superior' } }],
    'minimum-age': [{ ...tencent, value: { years: 16 } }],
    'proof-of-the-young': [{ ...tencent, value: { years: 18, oneOf: ['employment-proof', 'income-proof'] } }],
    'person-in-charge-position': [
      {
        ...practice,
        from: { seenBy: '2021-07-15' },
        cites: ['tencent-yunnan-requirements', 'tencent-principal-information'],
        value: { word: 'required' },
      },
    ],
    'accepted-identity-documents': [
      {
        ...tencent,
        value: { documents: ['resident-id', 'passport', 'hong-kong-macau-travel-permit', 'taiwan-travel-permit'] },
      },
    ],
    'individual-from-elsewhere': [
      {
        ...tencent,
        value: null,
        says: {
          zh: '外省个人补交居住等证明后可以备案。',
          en: 'An individual from another province may file here with proof of residence.',
        },
      },
    ],
    'residence-permit': [{ ...tencent, value: { oneOf: ['residence-permit'] } }],
    'phone-of-another-client': [{ ...tencent, value: {} }],
    'naming-advice': [
      {
        ...tencent,
        part: 'administrative-names',
        value: local,
        says: {
          zh: '不得用具行政意义的名称（如州名加“网”），单位名称里有也不行。',
          en: 'No name with an administrative meaning (a prefecture’s name plus “net”), even if the company’s name contains it.',
        },
      },
    ],
    'site-closed': [{ ...tencent, value: {} }],
    'authority-review-time': [
      {
        ...practice,
        from: { day: '2020-06-18' },
        cites: ['tencent-review-times'],
        value: { min: 16, max: 21, unit: 'calendar-day' },
      },
      {
        ...practice,
        from: { seenBy: '2026-11-21' },
        cites: ['vianet-application-process'],
        part: 'vianet',
        provider: 'vianet',
        value: { max: 21, unit: 'calendar-day' },
        says: { zh: '世纪互联：约 3 周。', en: '21Vianet: about three weeks.' },
      },
    ],
    'name-change-letter': [
      {
        ...practice,
        from: { seenBy: '2021-05-12' },
        cites: ['tencent-yunnan-requirements', 'tencent-change-information'],
        when: organisation,
        value: { among: ['principal-name'], oneOf: ['registry-name-change-letter'] },
      },
    ],
    'individual-to-company': [{ ...tencent, value: { word: 'same-person' } }],
    'empty-shell': [
      { ...practice, from: { seenBy: '2025-12-31' }, cites: ['huawei-cancellation'], value: { word: 'allowed' } },
    ],
    'record-matches-for-access': [
      {
        ...tencent,
        when: individual,
        value: null,
        says: { zh: '可以先接入后变更。', en: 'The access may come first and the change later.' },
      },
    ],
  },
})
