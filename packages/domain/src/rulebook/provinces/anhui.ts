/** 安徽 What the authority of Anhui asks of a filing, as providers tell it; nobody has reviewed it with the authority. */
import { province } from '../province.ts'

const practice = { standing: 'ca-practice', confidence: 'secondary' } as const
const chinacc = { ...practice, from: { seenBy: '2026-11-21' }, cites: ['chinacc-anhui-rules'] } as const
const huaweiTopicPageAndChinacc = {
  ...practice,
  from: { seenBy: '2023-09-01' },
  cites: ['huawei-topic-page-5', 'chinacc-anhui-rules'],
} as const
const others = {
  ...practice,
  from: { seenBy: '2021-07-15' },
  cites: ['tencent-anhui-requirements', 'tencent-materials-list', 'chinacc-anhui-rules'],
} as const
const several = {
  ...practice,
  from: { seenBy: '2021-07-15' },
  cites: [
    'tencent-anhui-requirements',
    'huawei-authority-requirements',
    'huawei-topic-page-5',
    'tencent-principal-information',
    'chinacc-anhui-rules',
    'tencent-materials-list',
  ],
} as const
const tencent = { ...practice, from: { seenBy: '2021-07-15' }, cites: ['tencent-anhui-requirements'] } as const
const organisation = { 'principal.kind': 'organisation' } as const
const individual = { 'principal.kind': 'individual' } as const

export default province({
  id: 'anhui',
  reviewed: null,
  statements: {
    'no-training-letter': [
      {
        ...practice,
        from: { seenBy: '2021-07-15' },
        cites: ['tencent-education-letters'],
        value: { oneOf: ['no-training-letter'] },
        note: {
          zh: '本省模板：另填所咨询的教育部门、电话和结果。',
          en: 'Its own form: it also records the education office asked, its phone and the answer.',
        },
      },
    ],
    'scope-keywords': [
      {
        ...tencent,
        when: organisation,
        value: { word: 'accepted' },
        note: {
          zh: '先电话咨询主管部门；不需审批的，备注电话、部门和结果，承诺书列明主营业务并承诺不涉及。',
          en: 'Call the competent office first; if no approval is needed, the remark names phone, office and answer, and the letter lists the main business and promises none of it.',
        },
      },
    ],
    'sole-proprietor': [
      {
        ...practice,
        from: { seenBy: '2021-07-15' },
        cites: ['tencent-anhui-requirements', 'huawei-authority-requirements'],
        value: { word: 'enterprise' },
        note: {
          zh: '无字号的填经营者姓名，备注“无字号、无公章”。',
          en: 'Without a trade name give the owner’s name and the remark “no trade name, no seal”.',
        },
      },
    ],
    'minimum-age': [{ ...tencent, when: organisation, value: { years: 18 } }],
    'guardian-papers': [
      { ...tencent, when: individual, value: { years: 18, allOf: ['guardian-identity', 'guardian-consent'] } },
    ],
    'person-in-charge-position': [{ ...several, value: { word: 'with-letter' } }],
    'principal-authorisation-letter': [
      { ...several, value: { than: 'legal-representative', oneOf: ['principal-authorisation-letter'] } },
    ],
    'service-authorisation-letter': [
      { ...several, value: { than: 'legal-representative', oneOf: ['service-authorisation-letter'] } },
    ],
    'same-person-in-charge': [{ ...several, value: { among: ['service-in-charge'] } }],
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
    'emergency-phone-differs': [{ ...huaweiTopicPageAndChinacc, value: {} }],
    'phone-of-another-client': [
      {
        ...huaweiTopicPageAndChinacc,
        value: {},
        note: {
          zh: '同一人、同一号码不得用于几个主体。',
          en: 'One number or person does not serve several principals.',
        },
      },
    ],
    'domain-name-validity': [
      {
        ...practice,
        from: { seenBy: '2021-07-15' },
        cites: ['tencent-anhui-requirements', 'chinacc-anhui-rules'],
        value: { months: 3 },
      },
    ],
    'service-remark': [{ ...chinacc, when: individual, value: {} }],
    'site-closed': [{ ...chinacc, value: {} }],
    'authority-review-time': [
      {
        ...practice,
        from: { day: '2020-06-18' },
        cites: ['tencent-review-times'],
        value: { min: 12, max: 17, unit: 'calendar-day' },
      },
    ],
    'footer-number': [
      {
        ...chinacc,
        part: 'link',
        value: 'as-nation',
        note: { zh: '可以访问，名称与备案一致。', en: 'It can be reached, and is named as filed.' },
      },
    ],
    'another-principal': [
      {
        ...practice,
        from: { seenBy: '2021-07-15' },
        cites: ['tencent-anhui-requirements', 'huawei-authority-requirements'],
        when: organisation,
        value: { word: 'refused' },
        note: {
          zh: '统一社会信用代码变了的，须注销重办。',
          en: 'Where the unified social credit code changed: cancel and file anew.',
        },
      },
    ],
    'individual-to-company': [{ ...tencent, value: { word: 'same-person' } }],
    'empty-shell': [
      { ...practice, from: { seenBy: '2025-12-31' }, cites: ['huawei-cancellation'], value: { word: 'refused' } },
    ],
  },
})
