/** 山西 What the authority of Shanxi asks of a filing, as providers tell it; nobody has reviewed it with the authority. */
import { province } from '../province.ts'

const practice = { standing: 'ca-practice', confidence: 'secondary' } as const
const alibaba = { ...practice, from: { seenBy: '2018-01-08' }, cites: ['alibaba-shanxi-rules'] } as const
const huawei = { ...practice, from: { seenBy: '2025-12-31' }, cites: ['huawei-authority-requirements'] } as const
const tencent = { ...practice, from: { seenBy: '2021-07-15' }, cites: ['tencent-shanxi-requirements'] } as const
const organisation = { 'principal.kind': 'organisation' } as const
const local = { word: 'local' } as const

export default province({
  id: 'shanxi',
  reviewed: null,
  statements: {
    'sole-proprietor': [{ ...tencent, value: { word: 'enterprise-if-named' } }],
    'minimum-age': [{ ...tencent, value: { years: 18 } }],
    'person-in-charge-position': [
      { ...huawei, claim: 'huawei', value: { word: 'required' } },
      {
        ...practice,
        from: { seenBy: '2021-07-15' },
        cites: ['tencent-principal-information'],
        claim: 'tencent',
        value: { word: 'free' },
      },
    ],
    'foreign-legal-representative': [
      {
        ...huawei,
        when: { 'person.roles': 'principal-in-charge' },
        value: { documents: ['resident-id'] },
        note: {
          zh: '外籍或港澳台法定代表人授权持内地身份证的人。',
          en: 'One from abroad, Hong Kong, Macau or Taiwan authorises a holder of a mainland identity card.',
        },
      },
    ],
    'individual-from-elsewhere': [
      {
        ...practice,
        from: { seenBy: '2021-07-15' },
        cites: ['tencent-shanxi-requirements', 'huawei-authority-requirements'],
        value: {},
      },
    ],
    'phone-province': [{ ...alibaba, when: organisation, value: { word: 'else-explained' } }],
    'domain-name-holder': [
      { ...tencent, part: 'province', when: organisation, value: { holders: ['principal', 'legal-representative'] } },
    ],
    'domain-name-validity': [{ ...huawei, value: { months: 3 } }],
    'domain-name-certificate': [
      {
        ...alibaba,
        when: organisation,
        value: { than: 4, oneOf: ['domain-name-certificate'] },
        says: {
          zh: '旧规则：同一主体有五个以上域名的，提交域名证书。',
          en: 'Older rule: a principal with five or more domain names hands in their certificates.',
        },
      },
    ],
    'domain-names-per-order': [{ ...huawei, when: organisation, value: { max: 3 } }],
    'authority-review-time': [
      {
        ...practice,
        from: { day: '2020-06-18' },
        cites: ['tencent-review-times'],
        value: { min: 15, max: 19, unit: 'calendar-day' },
      },
    ],
    'another-principal': [
      { ...tencent, claim: 'free', value: { word: 'free' } },
      {
        ...alibaba,
        claim: 'name-only',
        value: { word: 'refused' },
        says: { zh: '只受理与名称有关的变更。', en: 'Only changes related to the name are taken.' },
      },
    ],
    'empty-shell': [
      { ...practice, from: { seenBy: '2025-12-31' }, cites: ['huawei-cancellation'], value: { word: 'allowed' } },
    ],
    'access-advice': [
      {
        ...tencent,
        part: 'old-document',
        value: local,
        says: {
          zh: '可以按原证件号提交并上传新证件，接入后再到原接入商变更。',
          en: 'The old document number may be used with a scan of the latest document; the change follows at the old provider.',
        },
      },
    ],
  },
})
