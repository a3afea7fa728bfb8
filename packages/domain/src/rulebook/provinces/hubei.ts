/** 湖北 What the authority of Hubei asks of a filing, as providers tell it; nobody has reviewed it with the authority. */
import { province } from '../province.ts'

const practice = { standing: 'ca-practice', confidence: 'secondary' } as const
const huawei = { ...practice, from: { seenBy: '2025-12-31' }, cites: ['huawei-filing-policy'] } as const
const others = {
  ...practice,
  from: { seenBy: '2021-07-15' },
  cites: ['tencent-hubei-requirements', 'huawei-filing-policy', 'tencent-materials-list'],
} as const
const several = {
  ...practice,
  from: { seenBy: '2021-07-15' },
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
const individual = { 'principal.kind': 'individual' } as const
const local = { word: 'local' } as const

export default province({
  id: 'hubei',
  reviewed: null,
  statements: {
    'scope-keywords': [{ ...tencent, when: organisation, value: { word: 'refused' } }],
    'sole-proprietor': [
      {
        ...practice,
        from: { seenBy: '2021-07-15' },
        cites: ['tencent-hubei-requirements', 'huawei-topic-page-8'],
        value: { word: 'enterprise' },
        note: {
          zh: '无字号的填经营者姓名；须公章（腾讯云）或经营者签名（华为云）。',
          en: 'Without a trade name give the owner’s name; with a seal (Tencent Cloud) or the owner’s signature (Huawei Cloud).',
        },
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
    'domain-name-holder': [
      {
        ...practice,
        from: { seenBy: '2023-09-01' },
        cites: ['huawei-topic-page-8'],
        part: 'province',
        claim: 'principal-only',
        when: organisation,
        value: { holders: ['principal'] },
      },
      {
        ...tencent,
        part: 'province',
        claim: 'or-legal-representative',
        when: organisation,
        value: { holders: ['principal', 'legal-representative'] },
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
    'public-body-suffix': [
      { ...huawei, when: { 'principal.nature': 'public-institution' }, value: 'as-nation' },
      { ...huawei, when: { 'principal.nature': 'government' }, value: 'as-nation' },
    ],
    'service-content-denied': [
      {
        ...tencent,
        when: individual,
        value: null,
        says: {
          zh: '个人可以选博客或个人空间；选其他内容须备注。',
          en: 'An individual may tick blog; any other content is explained in the remark.',
        },
      },
    ],
    'remark-advice': [
      {
        ...tencent,
        part: 'content',
        when: organisation,
        value: local,
        says: {
          zh: '单位选“单位门户网站”以外的内容须备注。',
          en: 'An organisation explains any content but “website of an organisation”.',
        },
      },
    ],
    'site-closed': [{ ...tencent, value: {} }],
    'order-limit': [
      {
        ...practice,
        from: { seenBy: '2021-07-15' },
        cites: ['tencent-hubei-requirements', 'huawei-filing-policy', 'huawei-filing-process'],
        value: { max: 1 },
      },
    ],
    'authority-review-time': [
      {
        ...practice,
        from: { day: '2020-06-18' },
        cites: ['tencent-review-times'],
        value: { min: 5, max: 7, unit: 'calendar-day' },
      },
    ],
    'name-change-letter': [
      {
        ...practice,
        from: { seenBy: '2021-05-12' },
        cites: ['tencent-hubei-requirements', 'tencent-change-information'],
        when: organisation,
        value: { among: ['principal-name'], oneOf: ['registry-name-change-letter'] },
      },
    ],
    'another-principal': [{ ...tencent, value: { word: 'refused' } }],
    'individual-to-company': [{ ...tencent, value: { word: 'refused' } }],
    'company-to-individual': [{ ...tencent, value: { word: 'refused' } }],
    'empty-shell': [
      { ...practice, from: { seenBy: '2025-12-31' }, cites: ['huawei-cancellation'], value: { word: 'refused' } },
    ],
    'annual-verification': [
      {
        ...practice,
        from: { seenBy: '2021-07-15' },
        cites: ['tencent-hubei-annual-review'],
        value: { word: 'when-called' },
        note: {
          zh: '湖北 2020-01-15 至 07-31 曾按网站编号逐个短信审核：无变化、已更新或已注销。',
          en: 'Hubei did so by SMS, number by number, from 2020-01-15 to 07-31: unchanged, updated or cancelled.',
        },
      },
    ],
  },
})
