/** 湖南 What the authority of Hunan asks of a filing, as providers tell it; nobody has reviewed it with the authority. */
import { province } from '../province.ts'

const practice = { standing: 'ca-practice', confidence: 'secondary' } as const
const chinacc = { ...practice, from: { seenBy: '2026-11-21' }, cites: ['chinacc-hunan-rules'] } as const
const several = {
  ...practice,
  from: { seenBy: '2021-07-15' },
  cites: [
    'tencent-hunan-requirements',
    'huawei-authority-requirements',
    'huawei-topic-page-12',
    'tencent-principal-information',
    'chinacc-hunan-rules',
    'tencent-materials-list',
  ],
} as const
const tencent = { ...practice, from: { seenBy: '2021-07-15' }, cites: ['tencent-hunan-requirements'] } as const
const tencentAndHuawei = {
  ...practice,
  from: { seenBy: '2021-07-15' },
  cites: ['tencent-hunan-requirements', 'huawei-authority-requirements'],
} as const
const organisation = { 'principal.kind': 'organisation' } as const
const individual = { 'principal.kind': 'individual' } as const
const tencentAndHuaweiAgain = {
  ...practice,
  from: { seenBy: '2021-07-15' },
  cites: ['tencent-hunan-requirements', 'huawei-filing-change'],
} as const

export default province({
  id: 'hunan',
  reviewed: null,
  statements: {
    seal: [{ ...practice, from: { seenBy: '2023-09-01' }, cites: ['huawei-topic-page-12'], value: { word: 'studio' } }],
    'minimum-age': [{ ...tencentAndHuawei, value: { years: 18 } }],
    'person-in-charge-position': [{ ...several, value: { word: 'required' } }],
    'service-authorisation-letter': [
      { ...several, value: { than: 'legal-representative', oneOf: ['service-authorisation-letter'] } },
    ],
    'phone-province': [
      {
        ...practice,
        from: { seenBy: '2021-07-15' },
        cites: ['tencent-hunan-requirements', 'huawei-topic-page-12'],
        claim: 'own-number',
        value: null,
        says: { zh: '须为本人号码，不问归属地。', en: 'It is the person’s own number, from wherever.' },
        note: { zh: '须能接听并配合真实性核验电话。', en: 'It is answered: a call to verify follows.' },
      },
      {
        ...practice,
        from: { seenBy: '2025-12-31' },
        cites: ['huawei-authority-requirements'],
        claim: 'hunan-number',
        when: individual,
        value: { word: 'required' },
      },
      { ...chinacc, claim: 'hunan-number', when: organisation, value: { word: 'required' } },
    ],
    'domain-name-holder': [{ ...tencent, part: 'province', when: organisation, value: { holders: ['principal'] } }],
    'domain-name-validity': [{ ...chinacc, value: { months: 3 } }],
    'domain-name-certificate': [
      {
        ...practice,
        from: { seenBy: '2021-07-15' },
        cites: ['tencent-hunan-requirements', 'tencent-materials-list'],
        value: { than: 0, oneOf: ['domain-name-certificate'] },
        note: {
          zh: '每个域名都要；不收境外注册的域名。',
          en: 'For every domain name; names registered abroad are refused.',
        },
      },
    ],
    'service-content-denied': [{ ...tencent, when: individual, value: { contents: ['blog'] } }],
    'order-limit': [
      {
        ...practice,
        from: { seenBy: '2021-07-15' },
        cites: ['tencent-hunan-requirements', 'huawei-authority-requirements', 'huawei-filing-process'],
        value: { max: 1 },
      },
    ],
    'construction-plan': [
      {
        ...tencentAndHuawei,
        value: { than: 1, oneOf: ['construction-plan'] },
        note: {
          zh: '已备案超过一个网站的须附；盖章 PDF，写明内容、网络方案、安全制度和承诺。',
          en: 'Asked where more than one website is filed already; a sealed PDF with content, network plan, security rules and a promise.',
        },
      },
    ],
    'authority-review-time': [
      {
        ...practice,
        from: { day: '2020-06-18' },
        cites: ['tencent-review-times'],
        value: { min: 13, max: 16, unit: 'calendar-day' },
      },
    ],
    'another-principal': [{ ...tencentAndHuaweiAgain, value: { word: 'free' } }],
    'individual-to-company': [{ ...tencentAndHuaweiAgain, value: { word: 'free' } }],
    'new-person-in-charge-letter': [
      { ...tencentAndHuaweiAgain, value: { among: ['person-in-charge'], oneOf: ['principal-authorisation-letter'] } },
    ],
    'change-of-the-whole-record': [
      {
        ...tencentAndHuaweiAgain,
        when: { 'case.changes': 'person-in-charge' },
        value: { among: ['whole-record'] },
        says: {
          zh: '更换主体负责人的，须提交“变更备案”。',
          en: 'Where the person in charge of the principal changes, the whole record is changed.',
        },
      },
    ],
    'empty-shell': [
      { ...practice, from: { seenBy: '2025-12-31' }, cites: ['huawei-cancellation'], value: { word: 'refused' } },
    ],
    'record-matches-to-add': [
      {
        ...tencent,
        when: { 'principal.filing': 'at-another-provider' },
        value: {},
        note: {
          zh: '不一致的到原接入商变更，或注销重办。',
          en: 'What differs is changed at the old provider, or the record is cancelled and filed anew.',
        },
      },
    ],
    'record-matches-for-access': [
      {
        ...tencent,
        when: { 'principal.filing': 'at-another-provider' },
        value: {},
        note: {
          zh: '不一致的到原接入商变更，或注销重办。',
          en: 'What differs is changed at the old provider, or the record is cancelled and filed anew.',
        },
      },
    ],
    'resolves-to-filed-address': [{ ...tencent, value: {} }],
  },
})
