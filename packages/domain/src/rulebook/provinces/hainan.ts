/** 海南 What the authority of Hainan asks of a filing, as providers tell it; nobody has reviewed it with the authority. */
import { province } from '../province.ts'

const practice = { standing: 'ca-practice', confidence: 'secondary' } as const
const huawei = { ...practice, from: { seenBy: '2021-01-29' }, cites: ['huawei-hainan-requirements'] } as const
const tencent = { ...practice, from: { seenBy: '2021-07-15' }, cites: ['tencent-hainan-requirements'] } as const
const tencentAndHuawei = {
  ...practice,
  from: { seenBy: '2021-07-15' },
  cites: ['tencent-hainan-requirements', 'huawei-authority-requirements'],
} as const
const organisation = { 'principal.kind': 'organisation' } as const
const individual = { 'principal.kind': 'individual' } as const
const local = { word: 'local' } as const
const tencentAndHuaweiAgain = {
  ...practice,
  from: { seenBy: '2021-01-29' },
  cites: ['tencent-hainan-requirements', 'huawei-hainan-requirements'],
} as const

export default province({
  id: 'hainan',
  reviewed: null,
  statements: {
    'no-training-letter': [
      {
        ...practice,
        from: { seenBy: '2021-07-15' },
        cites: ['tencent-education-letters'],
        value: { oneOf: ['no-training-letter'] },
      },
    ],
    'scope-keywords': [{ ...tencent, when: organisation, value: { word: 'remark-only' } }],
    'sole-proprietor': [
      { ...huawei, value: { word: 'individual-if-unnamed' }, note: { zh: '须备注。', en: 'With a remark.' } },
    ],
    'documents-advice': [
      {
        ...practice,
        from: { seenBy: '2025-12-31' },
        cites: ['huawei-authority-requirements'],
        part: 'licence-seal',
        when: organisation,
        value: local,
        says: {
          zh: '执照须盖省市场监督管理局商事登记专用章，并有“琼”字号（华为云 2025 年）。',
          en: 'The licence bears the provincial market regulator’s business-registration seal and a Qiong serial number (Huawei Cloud, 2025).',
        },
      },
    ],
    'minimum-age': [{ ...tencent, value: { years: 16 } }],
    'person-in-charge-position': [
      {
        ...practice,
        from: { seenBy: '2021-07-15' },
        cites: ['tencent-hainan-requirements', 'huawei-authority-requirements', 'tencent-principal-information'],
        claim: 'with-letter',
        value: { word: 'with-letter' },
      },
      { ...huawei, claim: 'required', value: { word: 'required' } },
    ],
    'principal-authorisation-letter': [
      { ...tencentAndHuawei, value: { than: 'legal-representative', oneOf: ['principal-authorisation-letter'] } },
    ],
    'same-person-in-charge': [{ ...tencentAndHuawei, value: { among: ['service-in-charge'] } }],
    'temporary-document': [{ ...huawei, when: individual, value: {} }],
    'emergency-phone-differs': [
      { ...tencent, value: {}, note: { zh: '至少提供两个联系方式。', en: 'Give at least two contacts.' } },
    ],
    'service-name-as-shown': [{ ...tencent, when: individual, value: {} }],
    'naming-advice': [
      {
        ...tencent,
        part: 'state-and-region-words',
        when: organisation,
        value: local,
        says: {
          zh: '国字号和行政区域名须有相应资质或授权。',
          en: 'State words and names of regions need the matching authority.',
        },
      },
      {
        ...tencent,
        part: 'state-and-region-words-individual',
        when: individual,
        value: local,
        says: {
          zh: '个人不得用国字号和行政区域名；实际名称须与备案一致。',
          en: 'An individual uses neither state words nor names of regions; the live name is the one filed.',
        },
      },
    ],
    'domain-names-per-order': [
      {
        ...practice,
        from: { seenBy: '2021-01-29' },
        cites: ['tencent-hainan-requirements', 'huawei-authority-requirements', 'huawei-hainan-requirements'],
        when: { 'principal.kind': 'individual', 'principal.servicesFiled': 0 },
        value: { max: 1 },
        says: {
          zh: '个人首次备案只能备一个域名。',
          en: 'An individual’s first filing holds one domain name.',
        },
      },
    ],
    'authority-review-time': [
      {
        ...practice,
        from: { day: '2020-06-18' },
        cites: ['tencent-review-times'],
        value: { min: 5, max: 9, unit: 'calendar-day' },
      },
    ],
    'footer-number': [{ ...tencent, part: 'link', value: 'as-nation' }],
    'name-change-letter': [
      {
        ...tencentAndHuaweiAgain,
        when: organisation,
        value: { among: ['principal-name'], oneOf: ['registry-name-change-letter'] },
      },
    ],
    'another-principal': [
      { ...tencentAndHuaweiAgain, when: organisation, value: { word: 'refused' } },
      { ...tencent, when: individual, value: { word: 'refused' } },
    ],
    'individual-to-company': [{ ...tencent, value: { word: 'refused' } }],
    'company-to-individual': [{ ...tencentAndHuaweiAgain, value: { word: 'refused' } }],
    'empty-shell': [
      { ...practice, from: { seenBy: '2025-12-31' }, cites: ['huawei-cancellation'], value: { word: 'refused' } },
    ],
    'filed-sites-show-number': [{ ...tencent, value: {} }],
  },
})
