/** 黑龙江 What the authority of Heilongjiang asks of a filing, as providers tell it; nobody has reviewed it with the authority. */
import { province } from '../province.ts'

const practice = { standing: 'ca-practice', confidence: 'secondary' } as const
const tencent = { ...practice, from: { seenBy: '2021-07-15' }, cites: ['tencent-heilongjiang-requirements'] } as const
const tencentAndHuaweiTopicPage = {
  ...practice,
  from: { seenBy: '2021-07-15' },
  cites: ['tencent-heilongjiang-requirements', 'huawei-topic-page-12'],
} as const
const organisation = { 'principal.kind': 'organisation' } as const
const individual = { 'principal.kind': 'individual' } as const
const publicBody = { 'principal.nature': ['government', 'public-institution'] } as const

export default province({
  id: 'heilongjiang',
  reviewed: null,
  statements: {
    'establishment-office-form': [
      {
        ...tencent,
        when: publicBody,
        value: { oneOf: ['establishment-office-form'] },
        note: {
          zh: '编办批复的《网站开办资格申请表》。',
          en: 'The form of application to run a website, approved by the establishment office.',
        },
      },
    ],
    'sole-proprietor': [
      {
        ...tencentAndHuaweiTopicPage,
        value: { word: 'enterprise' },
        note: {
          zh: '以经营者为负责人；无公章的可按手印（华为云）。',
          en: 'The owner is in charge; without a seal a fingerprint is taken (Huawei Cloud).',
        },
      },
    ],
    'minimum-age': [{ ...tencentAndHuaweiTopicPage, value: { years: 18 } }],
    'person-in-charge-position': [
      { ...tencent, claim: 'or-executive', value: { word: 'or-executive' } },
      {
        ...practice,
        from: { seenBy: '2023-09-01' },
        cites: ['huawei-topic-page-12'],
        claim: 'required',
        value: { word: 'required' },
      },
    ],
    'principal-authorisation-letter': [
      {
        ...tencent,
        value: { than: 'legal-representative', allOf: ['principal-authorisation-letter', 'proof-of-post'] },
        note: {
          zh: '股东附公司章程，高级管理人员附任职证明；授权书由法定代表人签字并盖章。',
          en: 'A shareholder adds the articles of association, a senior manager proof of the post; the letter is signed by the legal representative and sealed.',
        },
      },
    ],
    'same-person-in-charge': [{ ...tencent, value: { among: ['service-in-charge'] } }],
    'individual-from-elsewhere': [
      {
        ...tencent,
        value: {},
        note: {
          zh: '已用其他证件备案的，注销后回证件所在省办理。',
          en: 'A filing under another document is cancelled and made anew in the document’s province.',
        },
      },
    ],
    'service-content-denied': [{ ...tencent, when: organisation, value: { contents: ['other'] } }],
    'service-remark': [
      {
        ...tencent,
        when: individual,
        value: {},
        note: {
          zh: '几个域名的，写明“域名指向同一网站”。',
          en: 'Several names: “the names point to the same website”.',
        },
      },
    ],
    'order-limit': [
      { ...tencent, when: organisation, value: { max: 4 } },
      { ...tencent, when: individual, value: { max: 2 } },
    ],
    'authority-review-time': [
      {
        ...practice,
        from: { day: '2020-06-18' },
        cites: ['tencent-review-times'],
        value: { min: 10, max: 11, unit: 'calendar-day' },
      },
    ],
    'individual-to-company': [{ ...tencent, value: { word: 'same-person' } }],
    'company-to-individual': [
      { ...tencent, when: { 'principal.companyForm': 'sole-proprietor' }, value: { word: 'same-person' } },
    ],
    'empty-shell': [
      { ...practice, from: { seenBy: '2025-12-31' }, cites: ['huawei-cancellation'], value: { word: 'refused' } },
    ],
  },
})
