/** 青海 What the authority of Qinghai asks of a filing, as providers tell it; nobody has reviewed it with the authority. */
import { province } from '../province.ts'

const practice = { standing: 'ca-practice', confidence: 'secondary' } as const
const several = {
  ...practice,
  from: { seenBy: '2021-07-15' },
  cites: [
    'tencent-qinghai-requirements',
    'huawei-authority-requirements',
    'huawei-topic-page-5',
    'alibaba-qinghai-rules',
    'tencent-principal-information',
  ],
} as const
const tencent = { ...practice, from: { seenBy: '2021-07-15' }, cites: ['tencent-qinghai-requirements'] } as const
const organisation = { 'principal.kind': 'organisation' } as const
const individual = { 'principal.kind': 'individual' } as const
const publicBody = { 'principal.nature': ['government', 'public-institution'] } as const
const local = { word: 'local' } as const
const tencentAndHuawei = {
  ...practice,
  from: { seenBy: '2021-07-15' },
  cites: ['tencent-qinghai-requirements', 'huawei-authority-requirements', 'huawei-topic-page-7'],
} as const

export default province({
  id: 'qinghai',
  reviewed: null,
  statements: {
    'minimum-age': [
      { ...tencent, claim: 'from-18', value: { years: 18 } },
      {
        ...practice,
        from: { seenBy: '2026-11-21' },
        cites: ['alibaba-qinghai-rules'],
        claim: 'from-14',
        value: { years: 14 },
      },
    ],
    'proof-of-the-young': [
      { ...tencent, when: individual, value: { years: 22, oneOf: ['study-proof', 'employment-proof'] } },
    ],
    'person-in-charge-position': [
      { ...several, value: { word: 'required' } },
      { ...several, when: publicBody, value: { word: 'with-letter' } },
    ],
    'principal-authorisation-letter': [
      {
        ...several,
        value: null,
        says: {
          zh: '只有事业单位和党政机关可以用授权书。',
          en: 'Only public institutions and government bodies may use a letter.',
        },
      },
      {
        ...several,
        when: publicBody,
        value: { than: 'legal-representative', oneOf: ['principal-authorisation-letter'] },
      },
    ],
    'service-authorisation-letter': [
      { ...several, value: { than: 'legal-representative', oneOf: ['service-authorisation-letter'] } },
    ],
    'individual-from-elsewhere': [
      {
        ...practice,
        from: { seenBy: '2021-07-15' },
        cites: ['tencent-qinghai-requirements', 'huawei-authority-requirements'],
        value: {},
      },
    ],
    'phone-province': [
      {
        ...practice,
        from: { seenBy: '2021-07-15' },
        cites: ['tencent-qinghai-requirements', 'huawei-topic-page-5'],
        value: null,
        says: { zh: '手机号归属地不限。', en: 'The number may be from any province.' },
        note: {
          zh: '填实际内容负责人的号码，不填建站公司的；两位负责人号码不同。',
          en: 'Give the number of whoever manages the content, not of the site builder; two persons give two numbers.',
        },
      },
    ],
    'domain-name-holder': [
      { ...tencent, part: 'province', claim: 'principal-only', when: organisation, value: { holders: ['principal'] } },
      {
        ...practice,
        from: { seenBy: '2023-09-01' },
        cites: ['huawei-topic-page-5', 'alibaba-qinghai-rules'],
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
        cites: ['tencent-qinghai-requirements', 'huawei-topic-page-5', 'alibaba-qinghai-rules'],
        when: organisation,
        value: { months: 3 },
      },
    ],
    'naming-advice': [
      {
        ...tencent,
        part: 'same-name',
        when: organisation,
        value: local,
        says: { zh: '与已备案网站同名的，说明用途。', en: 'A name equal to that of a filed website is explained.' },
      },
    ],
    'service-remark': [{ ...tencent, when: individual, value: {} }],
    'site-closed': [{ ...tencent, value: {} }],
    'authority-review-time': [
      {
        ...practice,
        from: { day: '2020-06-18' },
        cites: ['tencent-review-times'],
        value: { min: 5, max: 6, unit: 'calendar-day' },
      },
    ],
    'another-principal': [{ ...tencentAndHuawei, value: { word: 'free' } }],
    'individual-to-company': [{ ...tencentAndHuawei, value: { word: 'free' } }],
    'full-pictures-on-change': [{ ...tencentAndHuawei, value: { oneOf: ['five-pictures'] } }],
    'empty-shell': [
      { ...practice, from: { seenBy: '2025-12-31' }, cites: ['huawei-cancellation'], value: { word: 'refused' } },
    ],
  },
})
