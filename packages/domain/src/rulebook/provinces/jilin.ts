/** 吉林 What the authority of Jilin asks of a filing, as providers tell it; nobody has reviewed it with the authority. */
import { province } from '../province.ts'

const practice = { standing: 'ca-practice', confidence: 'secondary' } as const
const several = {
  ...practice,
  from: { seenBy: '2021-07-15' },
  cites: ['tencent-jilin-requirements', 'tencent-principal-information', 'tencent-materials-list'],
} as const
const tencent = { ...practice, from: { seenBy: '2021-07-15' }, cites: ['tencent-jilin-requirements'] } as const
const tencentAndTencentList = {
  ...practice,
  from: { seenBy: '2021-07-15' },
  cites: ['tencent-jilin-requirements', 'tencent-materials-list'],
} as const
const organisation = { 'principal.kind': 'organisation' } as const
const local = { word: 'local' } as const

export default province({
  id: 'jilin',
  reviewed: null,
  statements: {
    'no-training-letter': [
      {
        ...practice,
        from: { seenBy: '2021-07-15' },
        cites: ['tencent-education-letters'],
        value: { oneOf: ['no-training-letter'] },
      },
    ],
    'proof-of-the-young': [{ ...tencent, value: { years: 18, oneOf: ['income-proof'] } }],
    'person-in-charge-position': [{ ...several, value: { word: 'with-letter' } }],
    'principal-authorisation-letter': [
      { ...several, value: { than: 'legal-representative', oneOf: ['principal-authorisation-letter'] } },
    ],
    'individual-from-elsewhere': [
      {
        ...tencentAndTencentList,
        value: null,
        says: {
          zh: '外省个人补交居住等证明后可以备案。',
          en: 'An individual from another province may file here with proof of residence.',
        },
      },
    ],
    'residence-permit': [
      { ...tencentAndTencentList, value: { oneOf: ['residence-permit', 'temporary-residence-permit'] } },
    ],
    'domain-name-holder': [{ ...tencent, part: 'province', when: organisation, value: { holders: ['principal'] } }],
    'domain-name-advice': [
      {
        ...tencent,
        part: 'china-names',
        value: local,
        says: {
          zh: '“中国某某.中国”域名限国家级单位。',
          en: 'Names of the form “China … .China” in Chinese script are for national bodies only.',
        },
      },
    ],
    'authority-review-time': [
      {
        ...practice,
        from: { day: '2020-06-18' },
        cites: ['tencent-review-times'],
        value: { min: 6, max: 11, unit: 'calendar-day' },
      },
    ],
    'name-change-letter': [
      {
        ...practice,
        from: { seenBy: '2021-05-12' },
        cites: ['tencent-jilin-requirements', 'tencent-change-information'],
        when: organisation,
        value: { among: ['principal-name'], oneOf: ['registry-name-change-letter'] },
        note: {
          zh: '企业变更凭登记机关证明，其他变更不受理。',
          en: 'An enterprise changes with proof of the registry; nothing else is taken.',
        },
      },
    ],
    'another-principal': [{ ...tencent, when: organisation, value: { word: 'refused' } }],
    'individual-to-company': [{ ...tencent, value: { word: 'same-person' } }],
    'empty-shell': [
      { ...practice, from: { seenBy: '2025-12-31' }, cites: ['huawei-cancellation'], value: { word: 'refused' } },
    ],
  },
})
