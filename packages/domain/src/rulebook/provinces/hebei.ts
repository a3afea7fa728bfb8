/** 河北 What the authority of Hebei asks of a filing, as providers tell it; nobody has reviewed it with the authority. */
import { province } from '../province.ts'

const practice = { standing: 'ca-practice', confidence: 'secondary' } as const
const huawei = { ...practice, from: { seenBy: '2025-12-31' }, cites: ['huawei-authority-requirements'] } as const
const tencent = { ...practice, from: { seenBy: '2021-07-15' }, cites: ['tencent-hebei-requirements'] } as const
const tencentAndHuawei = {
  ...practice,
  from: { seenBy: '2021-07-15' },
  cites: ['tencent-hebei-requirements', 'huawei-authority-requirements'],
} as const
const organisation = { 'principal.kind': 'organisation' } as const
const individual = { 'principal.kind': 'individual' } as const
const local = { word: 'local' } as const

export default province({
  id: 'hebei',
  reviewed: null,
  statements: {
    'prior-approval-advice': [
      {
        ...tencent,
        part: 'forums',
        value: local,
        says: {
          zh: '论坛、社区类先办专项审批，没有批文不能用电子公告类字词。',
          en: 'Forums and communities obtain the special approval first; without it no bulletin-board words are used.',
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
    'sole-proprietor': [
      {
        ...tencent,
        value: { word: 'enterprise-if-named' },
        note: { zh: '无字号的备注“无字号”。', en: 'Without one the remark says so.' },
      },
    ],
    'minimum-age': [{ ...tencentAndHuawei, value: { years: 18 } }],
    'person-in-charge-position': [
      {
        ...practice,
        from: { seenBy: '2021-07-15' },
        cites: ['tencent-hebei-requirements', 'huawei-authority-requirements', 'tencent-principal-information'],
        value: { word: 'required' },
      },
    ],
    'foreign-legal-representative': [
      {
        ...tencentAndHuawei,
        when: { 'person.roles': 'principal-in-charge' },
        value: {
          documents: [
            'resident-id',
            'taiwan-travel-permit',
            'hong-kong-macau-travel-permit',
            'hong-kong-macau-residence-permit',
            'taiwan-residence-permit',
          ],
        },
        note: {
          zh: '外籍法定代表人须授权中国公民。',
          en: 'A foreign legal representative authorises a Chinese citizen.',
        },
      },
    ],
    'accepted-identity-documents': [
      {
        ...huawei,
        when: individual,
        value: {
          documents: [
            'resident-id',
            'taiwan-travel-permit',
            'hong-kong-macau-travel-permit',
            'hong-kong-macau-residence-permit',
            'taiwan-residence-permit',
          ],
        },
        note: { zh: '外籍人士不予个人备案。', en: 'Foreign nationals are not accepted as individuals.' },
      },
    ],
    'phone-province': [
      {
        ...practice,
        from: { seenBy: '2026-11-21' },
        cites: ['alibaba-emergency-phone-answer'],
        when: organisation,
        value: { word: 'required' },
        note: {
          zh: '仅见阿里云一则未注明日期的答复：联系方式 1 有归属地要求。',
          en: 'Known only from an undated answer at Alibaba Cloud: the first contact must be from the province.',
        },
      },
      {
        ...tencent,
        when: { 'principal.kind': 'individual', 'principal.fromElsewhere': true },
        value: { word: 'required-from-elsewhere' },
      },
    ],
    'same-city': [{ ...huawei, when: organisation, value: {} }],
    'domain-name-holder': [
      { ...tencent, part: 'province', when: organisation, value: { holders: ['principal', 'legal-representative'] } },
    ],
    'domain-name-validity': [{ ...huawei, value: { months: 3 } }],
    'service-remark': [{ ...tencent, when: individual, value: {} }],
    'server-resources': [
      {
        ...tencent,
        part: 'resources',
        value: local,
        says: {
          zh: '一个网站关联的云资源多于一个的，备注用途（最多五个）。',
          en: 'More than one cloud resource for a website is explained in the remark (five at most).',
        },
      },
    ],
    'resources-per-service': [{ ...tencent, value: { max: 5 } }],
    'site-closed': [{ ...tencent, value: {} }],
    'authority-review-time': [
      {
        ...practice,
        from: { day: '2020-06-18' },
        cites: ['tencent-review-times'],
        value: { min: 8, max: 11, unit: 'calendar-day' },
      },
    ],
    'footer-number': [{ ...tencent, part: 'link', value: 'as-nation' }],
    'another-principal': [{ ...tencent, value: { word: 'free' } }],
    'individual-to-company': [{ ...tencent, value: { word: 'free' } }],
    'company-to-individual': [{ ...tencent, value: { word: 'refused' } }],
    'empty-shell': [
      { ...practice, from: { seenBy: '2025-12-31' }, cites: ['huawei-cancellation'], value: { word: 'refused' } },
    ],
    'record-matches-to-add': [{ ...huawei, when: organisation, value: {} }],
    'record-matches-for-access': [{ ...huawei, when: organisation, value: {} }],
    'access-advice': [
      {
        ...tencent,
        part: 'old-document',
        when: organisation,
        value: local,
        says: {
          zh: '原备案用旧证件的，须注销重办，或先到原接入商变更。',
          en: 'Where the record shows an old document, cancel and file anew, or change it at the old provider first.',
        },
      },
    ],
    'change-advice': [
      {
        ...tencent,
        part: 'registrar-abroad',
        value: local,
        says: {
          zh: '2018 年前备案的境外注册域名，变更前须转入经批复的注册商。',
          en: 'A domain name registered abroad and filed before 2018 is moved to an approved registrar before a change.',
        },
      },
    ],
  },
})
