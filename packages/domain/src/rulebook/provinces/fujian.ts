/** 福建 What the authority of Fujian asks of a filing, as providers tell it; nobody has reviewed it with the authority. */
import { province } from '../province.ts'

const practice = { standing: 'ca-practice', confidence: 'secondary' } as const
const alibaba = { ...practice, from: { seenBy: '2026-11-21' }, cites: ['alibaba-fujian-rules'] } as const
const huaweiAndAlibaba = {
  ...practice,
  from: { seenBy: '2025-12-31' },
  cites: ['huawei-filing-policy', 'alibaba-fujian-rules'],
} as const
const others = {
  ...practice,
  from: { seenBy: '2021-07-15' },
  cites: ['tencent-fujian-requirements', 'huawei-filing-policy', 'tencent-materials-list'],
} as const
const several = {
  ...practice,
  from: { seenBy: '2021-07-15' },
  cites: [
    'tencent-fujian-requirements',
    'huawei-filing-policy',
    'alibaba-fujian-rules',
    'tencent-principal-information',
    'tencent-materials-list',
  ],
} as const
const tencent = { ...practice, from: { seenBy: '2021-07-15' }, cites: ['tencent-fujian-requirements'] } as const
const organisation = { 'principal.kind': 'organisation' } as const
const individual = { 'principal.kind': 'individual' } as const
const publicBody = { 'principal.nature': ['government', 'public-institution'] } as const
const local = { word: 'local' } as const

export default province({
  id: 'fujian',
  reviewed: null,
  statements: {
    'no-training-letter': [
      {
        ...practice,
        from: { seenBy: '2021-07-15' },
        cites: ['tencent-education-letters'],
        value: { oneOf: ['no-training-letter'] },
        note: {
          zh: '本省模板为情况说明书：填写面向人群和服务类型。',
          en: 'Its own form is a statement of facts: audience and type of service.',
        },
      },
    ],
    seal: [{ ...tencent, value: { word: 'name-and-seal' } }],
    'superior-unit': [{ ...tencent, when: publicBody, value: { word: 'full-name' } }],
    'minimum-age': [
      {
        ...practice,
        from: { seenBy: '2025-12-31' },
        cites: ['huawei-filing-policy'],
        claim: 'from-18',
        when: organisation,
        value: { years: 18 },
      },
      { ...alibaba, claim: 'from-14', when: organisation, value: { years: 14 } },
      {
        ...tencent,
        claim: 'own-card',
        when: organisation,
        value: null,
        says: { zh: '未成年负责人须有本人身份证。', en: 'A person under age needs an identity card of their own.' },
      },
      { ...tencent, when: individual, value: { years: 16 } },
    ],
    'guardian-papers': [
      {
        ...tencent,
        when: individual,
        value: { years: 18, allOf: ['guardian-identity', 'household-register-pages', 'guardian-consent'] },
      },
    ],
    'person-in-charge-position': [{ ...several, value: { word: 'required' } }],
    'service-authorisation-letter': [
      { ...several, value: { than: 'legal-representative', oneOf: ['service-authorisation-letter'] } },
    ],
    'foreign-legal-representative': [
      {
        ...practice,
        from: { seenBy: '2021-07-15' },
        cites: ['tencent-fujian-requirements', 'huawei-filing-policy', 'alibaba-fujian-rules'],
        when: { 'person.roles': 'service-in-charge' },
        value: { documents: ['resident-id'] },
        note: {
          zh: '外籍法定代表人授权境内人员任网站负责人。',
          en: 'A foreign legal representative authorises somebody with a mainland document for the service.',
        },
      },
    ],
    'accepted-identity-documents': [
      {
        ...practice,
        from: { seenBy: '2021-07-15' },
        cites: ['tencent-fujian-requirements', 'huawei-filing-policy'],
        when: individual,
        value: { documents: ['resident-id'] },
      },
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
    'residence-permit': [{ ...others, value: { oneOf: ['residence-permit'] } }],
    'swapped-phones': [{ ...alibaba, when: organisation, value: {} }],
    'domain-name-holder': [
      { ...tencent, part: 'province', claim: 'principal-only', when: organisation, value: { holders: ['principal'] } },
      {
        ...huaweiAndAlibaba,
        part: 'province',
        claim: 'or-legal-representative',
        when: organisation,
        value: { holders: ['principal', 'legal-representative'] },
      },
    ],
    'domain-name-validity': [{ ...huaweiAndAlibaba, when: organisation, value: { months: 3 } }],
    'site-closed': [{ ...tencent, value: {} }],
    'authority-review-time': [
      {
        ...practice,
        from: { day: '2020-06-18' },
        cites: ['tencent-review-times'],
        value: { min: 6, max: 9, unit: 'calendar-day' },
      },
    ],
    'name-change-letter': [
      {
        ...practice,
        from: { seenBy: '2021-05-12' },
        cites: ['tencent-fujian-requirements', 'tencent-change-information'],
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
    'empty-shell-at-the-authority': [
      {
        ...practice,
        from: { seenBy: '2021-07-15' },
        cites: ['tencent-empty-principal'],
        value: { word: 'refused' },
        note: {
          zh: '福建省通信管理局：https://fjca.miit.gov.cn/ 。',
          en: 'The Fujian administration: https://fjca.miit.gov.cn/ .',
        },
      },
    ],
    'access-advice': [
      {
        ...tencent,
        part: 'old-document',
        when: organisation,
        value: local,
        says: {
          zh: '可以按原证件号提交并上传新证件，接入后再到原接入商变更。',
          en: 'The old document number may be used with a scan of the newest document; the change follows at the old provider.',
        },
      },
    ],
  },
})
