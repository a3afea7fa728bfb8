/** 内蒙古 What the authority of Inner Mongolia asks of a filing, as providers tell it; nobody has reviewed it with the authority. */
import { province } from '../province.ts'

const practice = { standing: 'ca-practice', confidence: 'secondary' } as const
const huawei = { ...practice, from: { seenBy: '2025-12-31' }, cites: ['huawei-authority-requirements'] } as const
const several = {
  ...practice,
  from: { seenBy: '2021-07-15' },
  cites: ['tencent-inner-mongolia-requirements', 'huawei-authority-requirements', 'tencent-principal-information'],
} as const
const tencent = { ...practice, from: { seenBy: '2021-07-15' }, cites: ['tencent-inner-mongolia-requirements'] } as const
const tencentAndHuawei = {
  ...practice,
  from: { seenBy: '2021-07-15' },
  cites: ['tencent-inner-mongolia-requirements', 'huawei-authority-requirements'],
} as const
const organisation = { 'principal.kind': 'organisation' } as const
const individual = { 'principal.kind': 'individual' } as const
const publicBody = { 'principal.nature': ['government', 'public-institution'] } as const
const local = { word: 'local' } as const

export default province({
  id: 'inner-mongolia',
  reviewed: null,
  statements: {
    'prior-approval-advice': [
      {
        ...tencent,
        part: 'hospitals',
        when: organisation,
        value: local,
        says: {
          zh: '医院交营业执照、医疗机构执业许可证和医疗广告审查证明。',
          en: 'A hospital hands in business licence, medical-institution licence and the approval of medical advertising.',
        },
      },
    ],
    'establishment-office-form': [
      {
        ...tencentAndHuawei,
        when: publicBody,
        value: { oneOf: ['establishment-office-form'] },
        note: {
          zh: '编办的《网站名称审核表》等。',
          en: 'The establishment office’s form for the name of a website, among others.',
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
    'minimum-age': [
      {
        ...tencentAndHuawei,
        value: { years: 18 },
        note: { zh: '临时身份证不可用。', en: 'A temporary identity card is not taken.' },
      },
    ],
    'person-in-charge-position': [{ ...several, value: { word: 'required' } }],
    'service-authorisation-letter': [
      { ...several, value: { than: 'legal-representative', oneOf: ['service-authorisation-letter'] } },
    ],
    'hand-held-photograph': [{ ...tencent, when: organisation, value: { oneOf: ['hand-held-photograph'] } }],
    'temporary-document': [{ ...tencentAndHuawei, value: {} }],
    'individual-from-elsewhere': [{ ...tencentAndHuawei, value: {} }],
    'persons-advice': [
      {
        ...practice,
        from: { seenBy: '2021-07-15' },
        cites: ['tencent-materials-list'],
        part: 'residence-proof',
        when: individual,
        value: local,
        says: {
          zh: '旧清单：非本地身份证须公安机关的居住证明（不是居住证）；现以本区证件为限。',
          en: 'An older list asks a police proof of residence (not a permit) for cards from elsewhere; by now only local cards are taken.',
        },
      },
    ],
    'domain-name-holder': [
      { ...tencent, part: 'province', when: organisation, value: { holders: ['principal', 'legal-representative'] } },
    ],
    'domain-name-validity': [{ ...huawei, when: organisation, value: { months: 3 } }],
    'public-body-suffix': [{ ...huawei, when: { 'principal.nature': 'public-institution' }, value: 'as-nation' }],
    'domain-name-certificate': [
      { ...tencent, when: individual, value: { than: 0, oneOf: ['domain-name-certificate'] } },
    ],
    'service-content-denied': [
      {
        ...tencent,
        when: individual,
        value: { contents: ['blog'] },
        note: { zh: '选“其他”须备注。', en: '“Other” is explained in the remark.' },
      },
    ],
    'service-remark-length': [{ ...tencent, when: individual, value: { chars: 30 } }],
    'personal-pledge': [{ ...tencent, value: { word: 'pledge' } }],
    'authority-review-time': [
      {
        ...practice,
        from: { day: '2020-06-18' },
        cites: ['tencent-review-times'],
        value: { min: 12, max: 19, unit: 'calendar-day' },
      },
    ],
    'name-change-letter': [
      {
        ...practice,
        from: { seenBy: '2021-05-12' },
        cites: ['tencent-inner-mongolia-requirements', 'tencent-change-information'],
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
  },
})
