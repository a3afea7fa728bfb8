/** 重庆 What the authority of Chongqing asks of a filing, as providers tell it; nobody has reviewed it with the authority. */
import { province } from '../province.ts'

const practice = { standing: 'ca-practice', confidence: 'secondary' } as const
const huaweiTopicPage = { ...practice, from: { seenBy: '2023-09-01' }, cites: ['huawei-topic-page-10'] } as const
const several = {
  ...practice,
  from: { seenBy: '2021-07-15' },
  cites: [
    'tencent-chongqing-requirements',
    'huawei-topic-page-10',
    'tencent-principal-information',
    'tencent-materials-list',
  ],
} as const
const tencent = { ...practice, from: { seenBy: '2021-07-15' }, cites: ['tencent-chongqing-requirements'] } as const
const tencentAndHuaweiTopicPage = {
  ...practice,
  from: { seenBy: '2021-07-15' },
  cites: ['tencent-chongqing-requirements', 'huawei-topic-page-10'],
} as const
const organisation = { 'principal.kind': 'organisation' } as const
const individual = { 'principal.kind': 'individual' } as const
const local = { word: 'local' } as const

export default province({
  id: 'chongqing',
  reviewed: null,
  statements: {
    'credit-status': [
      {
        ...huaweiTopicPage,
        when: organisation,
        value: { among: ['normal'] },
        says: {
          zh: '列入经营异常名录的，先恢复正常。',
          en: 'A company on the list of abnormal operations is restored first.',
        },
      },
    ],
    'minimum-age': [{ ...tencent, when: individual, value: { years: 16 } }],
    'proof-of-the-young': [
      { ...tencent, when: individual, value: { years: 18, oneOf: ['employment-proof', 'income-proof'] } },
    ],
    'person-in-charge-position': [{ ...several, value: { word: 'required' } }],
    'service-authorisation-letter': [
      { ...several, value: { than: 'legal-representative', oneOf: ['service-authorisation-letter'] } },
    ],
    'emergency-phone-differs': [{ ...tencentAndHuaweiTopicPage, value: {} }],
    'phone-of-another-client': [{ ...tencentAndHuaweiTopicPage, value: {} }],
    'district-names': [{ ...huaweiTopicPage, value: { denied: ['两江新区'] } }],
    'address-advice': [
      {
        ...huaweiTopicPage,
        part: 'liangjiang',
        value: local,
        says: {
          zh: '两江新区选原所属区（如渝北）并备注。',
          en: 'Liangjiang New Area: choose the former district (such as Yubei) and say so in the remark.',
        },
      },
    ],
    'domain-name-holder': [
      {
        ...tencent,
        part: 'province',
        when: organisation,
        value: { holders: ['principal', 'legal-representative'] },
        note: {
          zh: '法定代表人持有的，附单位授权书。',
          en: 'Where the legal representative holds it, the organisation adds a letter of authorisation.',
        },
      },
    ],
    'one-domain-name-per-service': [{ ...tencent, value: 'as-nation' }],
    'domain-name-advice': [
      {
        ...huaweiTopicPage,
        part: 'government-names',
        when: { 'principal.nature': 'government' },
        value: local,
        says: {
          zh: '政府的 .gov.cn 三级域名不用备案。',
          en: 'Third-level names of government under .gov.cn need no filing.',
        },
      },
    ],
    'service-name-without-latin': [{ ...tencent, when: organisation, value: {} }],
    'service-remark': [
      {
        ...tencent,
        when: individual,
        value: {},
        says: {
          zh: '个人在备注写明紧急联系人的姓名。',
          en: 'An individual names the emergency contact in the remark.',
        },
      },
    ],
    'remark-advice': [
      {
        ...tencent,
        part: 'other-content',
        value: local,
        says: { zh: '选“其他”的须备注。', en: '“Other” is explained in the remark.' },
      },
    ],
    'site-closed': [{ ...tencent, value: {} }],
    'construction-plan': [
      {
        ...tencent,
        when: organisation,
        value: { than: 34, oneOf: ['construction-plan'] },
        note: { zh: '逐个域名一份。', en: 'One for each domain name.' },
      },
      {
        ...tencent,
        when: individual,
        value: { than: 5, oneOf: ['construction-plan'] },
        note: { zh: '逐个域名一份，另附保证书。', en: 'One for each domain name, and a letter of guarantee.' },
      },
    ],
    'authority-review-time': [
      {
        ...practice,
        from: { day: '2020-06-18' },
        cites: ['tencent-review-times'],
        value: { min: 8, max: 11, unit: 'calendar-day' },
      },
      {
        ...practice,
        from: { seenBy: '2026-11-21' },
        cites: ['vianet-application-process'],
        part: 'vianet',
        provider: 'vianet',
        value: { max: 3, unit: 'calendar-day' },
        says: { zh: '世纪互联：约 3 天。', en: '21Vianet: about three days.' },
      },
    ],
    'footer-number': [{ ...tencent, part: 'link', value: 'as-nation' }],
    'another-principal': [{ ...tencent, value: { word: 'free' } }],
    'individual-to-company': [{ ...tencent, value: { word: 'free' } }],
    'empty-shell': [
      { ...practice, from: { seenBy: '2025-12-31' }, cites: ['huawei-cancellation'], value: { word: 'refused' } },
    ],
  },
})
