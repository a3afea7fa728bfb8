/** 河南 What the authority of Henan asks of a filing, as providers tell it; nobody has reviewed it with the authority. */
import { province } from '../province.ts'

const practice = { standing: 'ca-practice', confidence: 'secondary' } as const
const several = {
  ...practice,
  from: { seenBy: '2021-07-15' },
  cites: [
    'tencent-henan-requirements',
    'huawei-authority-requirements',
    'huawei-topic-page-12',
    'tencent-principal-information',
  ],
} as const
const tencent = { ...practice, from: { seenBy: '2021-07-15' }, cites: ['tencent-henan-requirements'] } as const
const tencentAndHuaweiTopicPage = {
  ...practice,
  from: { seenBy: '2021-07-15' },
  cites: ['tencent-henan-requirements', 'huawei-topic-page-12'],
} as const
const organisation = { 'principal.kind': 'organisation' } as const
const individual = { 'principal.kind': 'individual' } as const
const local = { word: 'local' } as const

export default province({
  id: 'henan',
  reviewed: null,
  statements: {
    'no-training-letter': [
      {
        ...practice,
        from: { seenBy: '2021-07-15' },
        cites: ['tencent-education-letters'],
        value: { oneOf: ['no-training-letter'] },
        note: { zh: '用本省模板。', en: 'Its own form.' },
      },
    ],
    'scope-keywords': [{ ...tencent, when: organisation, value: { word: 'except-finance' } }],
    'documents-advice': [
      {
        ...tencentAndHuaweiTopicPage,
        part: 'licence',
        when: organisation,
        value: local,
        says: {
          zh: '用最新的三证合一执照；无执照的单位用组织机构代码证。',
          en: 'The newest merged licence; bodies without one the organisation code.',
        },
      },
    ],
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
    'identity-document-validity': [{ ...tencentAndHuaweiTopicPage, when: organisation, value: { months: 3 } }],
    'individual-from-elsewhere': [
      {
        ...practice,
        from: { seenBy: '2018-01-05' },
        cites: ['tencent-henan-requirements', 'alibaba-henan-rules'],
        value: {},
      },
    ],
    'phone-of-another-client': [{ ...several, when: organisation, value: {} }],
    'document-of-another-client': [{ ...several, when: organisation, value: {} }],
    'same-city': [
      {
        ...practice,
        from: { seenBy: '2025-12-31' },
        cites: ['huawei-authority-requirements'],
        when: organisation,
        value: {},
      },
    ],
    'domain-name-holder': [
      { ...tencent, part: 'province', when: organisation, value: { holders: ['principal', 'legal-representative'] } },
    ],
    'domain-name-validity': [{ ...tencent, value: { months: 3 } }],
    'one-domain-name-per-service': [{ ...tencent, value: 'as-nation' }],
    'service-name-words': [
      {
        ...tencent,
        when: individual,
        value: { denied: ['中华', '中国', '个人网站'] },
        note: { zh: '也不得用人名或域名。', en: 'Nor a personal name or a domain name.' },
      },
    ],
    'naming-advice': [
      {
        ...tencent,
        part: 'local-portals',
        when: organisation,
        value: local,
        says: { zh: '非政府机构不能办地方门户网站。', en: 'Only government runs local portals.' },
      },
    ],
    'service-content-denied': [
      {
        ...tencent,
        when: individual,
        value: { contents: ['blog'] },
        note: { zh: '也不能做导航；选“其他”须备注。', en: 'Nor navigation; “other” is explained in the remark.' },
      },
    ],
    'site-closed': [{ ...tencent, value: {} }],
    'mini-program-domain-name': [
      {
        ...tencent,
        value: { word: 'remark' },
        note: {
          zh: '开站后内容须体现用途并挂号。',
          en: 'Once open, its content shows the use and carries the number.',
        },
      },
    ],
    'order-limit': [{ ...tencent, when: individual, value: { max: 1 } }],
    'domain-names-per-order': [
      {
        ...practice,
        from: { seenBy: '2021-07-15' },
        cites: ['tencent-henan-requirements', 'huawei-authority-requirements'],
        when: organisation,
        value: { max: 5 },
      },
    ],
    'authority-review-time': [
      {
        ...practice,
        from: { day: '2020-06-18' },
        cites: ['tencent-review-times'],
        value: { min: 7, max: 11, unit: 'calendar-day' },
      },
    ],
    'footer-number': [{ ...tencent, part: 'link', value: 'as-nation' }],
    'name-change-letter': [
      {
        ...practice,
        from: { seenBy: '2021-05-12' },
        cites: ['tencent-change-information'],
        when: organisation,
        value: { among: ['principal-name'], oneOf: ['registry-name-change-letter'] },
      },
    ],
    'individual-to-company': [{ ...tencent, value: { word: 'same-person' } }],
    'change-of-the-whole-record': [{ ...tencent, when: organisation, value: { among: ['whole-record'] } }],
    'empty-shell': [
      { ...practice, from: { seenBy: '2025-12-31' }, cites: ['huawei-cancellation'], value: { word: 'refused' } },
    ],
    'empty-shell-papers': [
      {
        ...practice,
        from: { seenBy: '2021-07-15' },
        cites: ['tencent-empty-principal'],
        value: { among: ['empty-shell'], oneOf: ['empty-shell-form'] },
        note: {
          zh: '表格由省通信管理局公布：https://hca.miit.gov.cn/bsfw/bszn/art/2020/art_05888ffafa654491b0dfa1312c264b7b.html 。',
          en: 'The form is published by the administration: https://hca.miit.gov.cn/bsfw/bszn/art/2020/art_05888ffafa654491b0dfa1312c264b7b.html .',
        },
      },
    ],
  },
})
