/** 贵州 What the authority of Guizhou asks of a filing, as providers tell it; nobody has reviewed it with the authority. */
import { province } from '../province.ts'

const practice = { standing: 'ca-practice', confidence: 'secondary' } as const
const alibaba = { ...practice, from: { seenBy: '2026-11-21' }, cites: ['alibaba-guizhou-rules'] } as const
const several = {
  ...practice,
  from: { seenBy: '2021-07-15' },
  cites: [
    'tencent-guizhou-requirements',
    'huawei-authority-requirements',
    'alibaba-guizhou-rules',
    'tencent-principal-information',
    'tencent-materials-list',
  ],
} as const
const tencent = { ...practice, from: { seenBy: '2021-07-15' }, cites: ['tencent-guizhou-requirements'] } as const
const tencentAndTencentList = {
  ...practice,
  from: { seenBy: '2021-07-15' },
  cites: ['tencent-guizhou-requirements', 'tencent-materials-list'],
} as const
const organisation = { 'principal.kind': 'organisation' } as const
const individual = { 'principal.kind': 'individual' } as const
const tencentAndHuawei = {
  ...practice,
  from: { seenBy: '2021-07-15' },
  cites: ['tencent-guizhou-requirements', 'huawei-filing-change'],
} as const

export default province({
  id: 'guizhou',
  reviewed: null,
  statements: {
    seal: [{ ...tencent, value: { word: 'name-and-seal' } }],
    'minimum-age': [
      { ...tencent, claim: 'from-18', value: { years: 18 } },
      { ...alibaba, claim: 'from-14', value: { years: 14 } },
    ],
    'person-in-charge-position': [{ ...several, value: { word: 'required' } }],
    'service-authorisation-letter': [
      { ...several, value: { than: 'legal-representative', oneOf: ['service-authorisation-letter'] } },
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
    'same-city': [
      {
        ...practice,
        from: { seenBy: '2025-12-31' },
        cites: ['huawei-authority-requirements'],
        when: organisation,
        value: {},
        note: { zh: '不支持跨市备案。', en: 'No filing across cities.' },
      },
    ],
    'domain-name-holder': [
      { ...alibaba, part: 'province', claim: 'principal-only', when: organisation, value: { holders: ['principal'] } },
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
        from: { seenBy: '2021-07-15' },
        cites: ['tencent-guizhou-requirements', 'huawei-authority-requirements', 'alibaba-guizhou-rules'],
        when: organisation,
        value: { months: 3 },
      },
    ],
    'service-content-denied': [
      {
        ...tencent,
        when: individual,
        value: { contents: ['blog'] },
        note: { zh: '备注也不得含“论坛”“博客”。', en: 'Nor do the remarks mention forum or blog.' },
      },
    ],
    'order-limit': [{ ...tencent, when: organisation, value: { max: 5 } }],
    'authority-review-time': [
      {
        ...practice,
        from: { day: '2020-06-18' },
        cites: ['tencent-review-times'],
        value: { min: 6, max: 10, unit: 'calendar-day' },
      },
    ],
    'footer-number': [
      {
        ...practice,
        from: { seenBy: '2021-07-15' },
        cites: ['tencent-guizhou-requirements', 'alibaba-guizhou-rules'],
        part: 'link',
        value: 'as-nation',
        note: { zh: '内容须与备案相符，否则关站。', en: 'The content matches the record, or the website is closed.' },
      },
    ],
    'name-change-letter': [
      {
        ...practice,
        from: { seenBy: '2021-05-12' },
        cites: ['tencent-guizhou-requirements', 'huawei-filing-change', 'tencent-change-information'],
        when: organisation,
        value: { among: ['principal-name'], oneOf: ['registry-name-change-letter'] },
      },
    ],
    'another-principal': [
      { ...tencentAndHuawei, when: organisation, value: { word: 'refused' } },
      { ...tencent, when: individual, value: { word: 'refused' } },
    ],
    'individual-to-company': [{ ...tencent, value: { word: 'refused' } }],
    'company-to-individual': [{ ...tencentAndHuawei, value: { word: 'refused' } }],
    'new-person-in-charge-letter': [
      {
        ...tencentAndHuawei,
        when: organisation,
        value: { among: ['person-in-charge'], oneOf: ['principal-authorisation-letter'] },
      },
    ],
    'change-of-the-whole-record': [{ ...tencentAndHuawei, when: organisation, value: { among: ['whole-record'] } }],
    'empty-shell': [
      { ...practice, from: { seenBy: '2025-12-31' }, cites: ['huawei-cancellation'], value: { word: 'allowed' } },
    ],
    'filed-sites-show-number': [
      {
        ...practice,
        from: { seenBy: '2021-07-15' },
        cites: ['tencent-guizhou-requirements', 'alibaba-guizhou-rules'],
        value: {},
      },
    ],
  },
})
