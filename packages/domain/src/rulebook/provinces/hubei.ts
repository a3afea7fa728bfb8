/** 湖北 What the authority of Hubei asks of a first filing, as providers tell it; nobody has reviewed it with the authority. */
import { province } from '../province.ts'

const practice = { standing: 'ca-practice', confidence: 'secondary' } as const
const others = {
  ...practice,
  from: { seenBy: '2025-12-31' },
  cites: ['tencent-hubei-requirements', 'huawei-filing-policy', 'tencent-materials-list'],
} as const
const several = {
  ...practice,
  from: { seenBy: '2025-12-31' },
  cites: [
    'tencent-hubei-requirements',
    'huawei-filing-policy',
    'huawei-topic-page-8',
    'tencent-principal-information',
    'tencent-materials-list',
  ],
} as const
const tencent = { ...practice, from: { seenBy: '2021-07-15' }, cites: ['tencent-hubei-requirements'] } as const
const organisation = { 'principal.kind': 'organisation' } as const

export default province({
  id: 'hubei',
  reviewed: null,
  statements: {
    'order-limit': [
      {
        ...practice,
        from: { seenBy: '2025-12-31' },
        cites: ['tencent-hubei-requirements', 'huawei-filing-policy', 'huawei-filing-process'],
        value: { max: 1 },
      },
    ],
    'minimum-age': [
      {
        ...practice,
        from: { seenBy: '2021-07-15' },
        cites: ['tencent-hubei-requirements', 'alibaba-hubei-rules'],
        value: { years: 18 },
      },
    ],
    'person-in-charge-position': [{ ...several, value: { word: 'required' } }],
    'service-authorisation-letter': [
      { ...several, value: { than: 'legal-representative', oneOf: ['service-authorisation-letter'] } },
    ],
    'individual-from-elsewhere': [
      {
        ...others,
        value: null,
        says: {
          zh: '外省个人补交居住等证明后可以备案。',
          en: 'An individual from another province may file here with proof of residence.',
        },
      },
    ],
    'residence-permit': [{ ...others, value: { oneOf: ['residence-permit', 'temporary-residence-permit'] } }],
    'distinct-phones': [{ ...tencent, when: organisation, value: { samePerson: 2, differentPersons: 2 } }],
    'swapped-phones': [
      {
        ...tencent,
        when: organisation,
        value: null,
        says: {
          zh: '两人之间可以交叉填写应急电话。',
          en: 'Two persons may give each other’s number as the emergency phone.',
        },
      },
    ],
    'domain-name-validity': [
      {
        ...practice,
        from: { seenBy: '2026-11-21' },
        cites: ['alibaba-hubei-rules'],
        when: organisation,
        value: { months: 3 },
      },
    ],
  },
})
