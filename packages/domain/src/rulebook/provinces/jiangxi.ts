/** 江西 What the authority of Jiangxi asks of a filing, as providers tell it; nobody has reviewed it with the authority. */
import { province } from '../province.ts'

const practice = { standing: 'ca-practice', confidence: 'secondary' } as const
const huawei = { ...practice, from: { seenBy: '2025-12-31' }, cites: ['huawei-authority-requirements'] } as const
const several = {
  ...practice,
  from: { seenBy: '2021-07-15' },
  cites: [
    'tencent-jiangxi-requirements',
    'huawei-authority-requirements',
    'tencent-principal-information',
    'tencent-materials-list',
  ],
} as const
const tencent = { ...practice, from: { seenBy: '2021-07-15' }, cites: ['tencent-jiangxi-requirements'] } as const
const organisation = { 'principal.kind': 'organisation' } as const
const individual = { 'principal.kind': 'individual' } as const
const publicBody = { 'principal.nature': ['government', 'public-institution'] } as const
const local = { word: 'local' } as const

export default province({
  id: 'jiangxi',
  reviewed: null,
  statements: {
    'establishment-office-form': [
      {
        ...huawei,
        when: publicBody,
        value: { oneOf: ['establishment-office-form'] },
        note: { zh: '先办编办前置审批。', en: 'The establishment office approves first.' },
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
    'scope-keywords': [
      {
        ...tencent,
        when: organisation,
        value: { word: 'culture-only' },
        note: {
          zh: '名称或范围含“文化”，或个人互联网直播。',
          en: 'With “culture” in name or scope, or personal live streaming.',
        },
      },
    ],
    'documents-advice': [
      {
        ...tencent,
        part: 'clear-pictures',
        value: local,
        says: { zh: '清晰的扫描件或拍照件。', en: 'Clear scans or photographs.' },
      },
    ],
    'minimum-age': [{ ...tencent, when: individual, value: { years: 16 } }],
    'person-in-charge-position': [{ ...several, value: { word: 'required' } }],
    'service-authorisation-letter': [
      { ...several, value: { than: 'legal-representative', oneOf: ['service-authorisation-letter'] } },
    ],
    'individual-from-elsewhere': [
      { ...tencent, claim: 'local-only', value: {} },
      {
        ...huawei,
        claim: 'with-permit',
        value: null,
        says: {
          zh: '外省个人凭江西居住证可以备案。',
          en: 'An individual from another province may file with a residence permit of Jiangxi.',
        },
      },
    ],
    'residence-permit': [{ ...huawei, value: { oneOf: ['residence-permit'] } }],
    'phone-of-another-client': [
      { ...tencent, value: {}, note: { zh: '手机号不得与他人重复。', en: 'The number is nobody else’s.' } },
    ],
    'document-of-another-client': [
      {
        ...several,
        when: { 'principal.kind': 'organisation', 'person.roles': 'service-in-charge' },
        value: {},
        says: {
          zh: '一人只能任一家单位的网站负责人。',
          en: 'A person is in charge of the service of one organisation only.',
        },
      },
    ],
    'service-content-required': [{ ...tencent, when: organisation, value: { among: ['organisation-site'] } }],
    'site-closed': [{ ...tencent, value: {} }],
    'mini-program-domain-name': [{ ...tencent, value: { word: 'remark' } }],
    'few-services-at-a-time': [
      { ...huawei, when: individual, value: { than: 7, max: 1 } },
      { ...huawei, when: organisation, value: { than: 15, max: 1 } },
    ],
    'authority-review-time': [
      {
        ...practice,
        from: { day: '2020-06-18' },
        cites: ['tencent-review-times'],
        value: { min: 5, max: 6, unit: 'calendar-day' },
      },
    ],
    'footer-number': [{ ...tencent, part: 'link', value: 'as-nation' }],
    'name-change-letter': [
      {
        ...practice,
        from: { seenBy: '2021-05-12' },
        cites: ['tencent-jiangxi-requirements', 'tencent-change-information'],
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
