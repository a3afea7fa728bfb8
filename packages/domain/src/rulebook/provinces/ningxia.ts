/** 宁夏 What the authority of Ningxia asks of a filing, as providers tell it; nobody has reviewed it with the authority. */
import { province } from '../province.ts'

const practice = { standing: 'ca-practice', confidence: 'secondary' } as const
const others = {
  ...practice,
  from: { seenBy: '2021-07-15' },
  cites: ['tencent-ningxia-requirements', 'huawei-authority-requirements', 'huawei-topic-page-8'],
} as const
const several = {
  ...practice,
  from: { seenBy: '2021-07-15' },
  cites: [
    'tencent-ningxia-requirements',
    'huawei-authority-requirements',
    'huawei-topic-page-8',
    'tencent-principal-information',
  ],
} as const
const tencent = { ...practice, from: { seenBy: '2021-07-15' }, cites: ['tencent-ningxia-requirements'] } as const
const organisation = { 'principal.kind': 'organisation' } as const
const individual = { 'principal.kind': 'individual' } as const
const local = { word: 'local' } as const

export default province({
  id: 'ningxia',
  reviewed: null,
  statements: {
    'prior-approval-advice': [
      {
        ...tencent,
        part: 'religion',
        when: organisation,
        value: local,
        says: {
          zh: '宗教内容须经自治区宗教事务局审批。',
          en: 'Religious content needs the regional religious-affairs bureau.',
        },
      },
    ],
    'no-training-letter': [
      {
        ...practice,
        from: { seenBy: '2021-07-15' },
        cites: ['tencent-education-letters'],
        value: { oneOf: ['no-training-letter'] },
      },
    ],
    'superior-unit': [{ ...tencent, when: organisation, value: { word: 'legal-representative' } }],
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
        from: { seenBy: '2021-07-15' },
        cites: ['tencent-ningxia-requirements', 'huawei-topic-page-8'],
        value: {},
        note: {
          zh: '两位负责人的联系方式 1 不同，应急电话可共用。',
          en: 'Two persons give different first contacts; the emergency phone may be shared.',
        },
      },
    ],
    'domain-name-holder': [
      {
        ...others,
        part: 'province',
        when: organisation,
        value: { holders: ['principal'] },
        note: { zh: '不能是法定代表人。', en: 'The legal representative may not.' },
      },
    ],
    'domain-name-suffix': [
      {
        ...others,
        when: organisation,
        value: { denied: ['org'] },
        note: { zh: '来源说的是不支持 .org 接入。', en: 'The source speaks of access filings of .org names.' },
      },
    ],
    'statement-on-several-names': [
      {
        ...practice,
        from: { seenBy: '2023-09-01' },
        cites: ['huawei-topic-page-8'],
        when: organisation,
        value: { than: 5, oneOf: ['several-names-statement'] },
        says: {
          zh: '已备案五个及以上的，提交情况说明书。',
          en: 'With five or more filed already, hand in a statement.',
        },
      },
      {
        ...tencent,
        when: individual,
        value: { than: 2, oneOf: ['several-names-statement'] },
        says: {
          zh: '个人网站总数达到三个的，说明实际用途。',
          en: 'An individual with three or more says what they are used for.',
        },
      },
    ],
    'authority-review-time': [
      {
        ...practice,
        from: { day: '2020-06-18' },
        cites: ['tencent-review-times'],
        value: { min: 4, max: 6, unit: 'calendar-day' },
      },
    ],
    'domain-name-of-the-new-principal': [{ ...tencent, value: {} }],
    'empty-shell': [
      { ...practice, from: { seenBy: '2025-12-31' }, cites: ['huawei-cancellation'], value: { word: 'refused' } },
    ],
    'filed-sites-reachable': [{ ...tencent, value: {} }],
    'filed-sites-fit': [{ ...tencent, value: {} }],
    'filed-sites-show-number': [{ ...tencent, value: {} }],
    'access-advice': [
      {
        ...tencent,
        part: 'old-document',
        when: organisation,
        value: local,
        says: {
          zh: '原备案用旧证件的，须注销重办，或到原接入商变更。',
          en: 'Where the record shows an old document, cancel and file anew, or change it at the old provider.',
        },
      },
    ],
  },
})
