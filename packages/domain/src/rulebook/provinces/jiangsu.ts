/** 江苏 What the authority of Jiangsu asks of a filing, as providers tell it; nobody has reviewed it with the authority. */
import { province } from '../province.ts'

const practice = { standing: 'ca-practice', confidence: 'secondary' } as const
const alibabaApps = { ...practice, from: { seenBy: '2023-09-01' }, cites: ['alibaba-jiangsu-app-rules'] } as const
const huawei = { ...practice, from: { seenBy: '2025-12-31' }, cites: ['huawei-filing-policy'] } as const
const several = {
  ...practice,
  from: { seenBy: '2021-07-15' },
  cites: [
    'tencent-jiangsu-requirements',
    'huawei-filing-policy',
    'alibaba-jiangsu-rules',
    'tencent-principal-information',
  ],
} as const
const tencent = { ...practice, from: { seenBy: '2021-07-15' }, cites: ['tencent-jiangsu-requirements'] } as const
const tencentAndAlibabaApps = {
  ...practice,
  from: { seenBy: '2021-07-15' },
  cites: ['tencent-jiangsu-requirements', 'alibaba-jiangsu-app-rules'],
} as const
const tencentAndHuawei = {
  ...practice,
  from: { seenBy: '2021-07-15' },
  cites: ['tencent-jiangsu-requirements', 'huawei-filing-policy'],
} as const
const tencentAndTencentList = {
  ...practice,
  from: { seenBy: '2021-07-15' },
  cites: ['tencent-jiangsu-requirements', 'tencent-materials-list'],
} as const
const organisation = { 'principal.kind': 'organisation' } as const
const individual = { 'principal.kind': 'individual' } as const
const local = { word: 'local' } as const

export default province({
  id: 'jiangsu',
  reviewed: null,
  statements: {
    'prior-approval-advice': [
      {
        ...tencentAndAlibabaApps,
        part: 'education',
        when: organisation,
        value: local,
        says: {
          zh: '名称含“教育咨询”的，不用也须交不涉及校外培训承诺书；范围含危险化学品的须有许可。',
          en: '“Education consulting” in the name: the letter even if unused; dangerous chemicals in the scope need the licence.',
        },
      },
    ],
    'commitment-letters': [
      {
        ...practice,
        from: { day: '2021-06-01' },
        cites: [
          'tencent-jiangsu-requirements',
          'huawei-filing-policy',
          'alibaba-jiangsu-rules',
          'tencent-material-templates',
        ],
        value: { allOf: ['authenticity-notice', 'authenticity-letter'] },
        note: {
          zh: '网站负责人签署，末段手抄，不盖章。',
          en: 'Signed by the person in charge of the service, the last paragraph copied by hand, no seal.',
        },
      },
    ],
    'promise-video': [
      {
        ...practice,
        from: { seenBy: '2021-07-15' },
        cites: ['tencent-jiangsu-requirements', 'tencent-material-upload'],
        value: { oneOf: ['promise-video'] },
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
        value: { word: 'enterprise-if-listed' },
        note: {
          zh: '以经营者为负责人，身份证与执照合并为一张图上传。',
          en: 'The owner is in charge; identity card and licence are merged in one image.',
        },
      },
    ],
    'principal-advice': [
      {
        ...alibabaApps,
        part: 'apps',
        value: local,
        says: {
          zh: 'App 备案适用与网站相同的负责人、域名有效期和地址要求。',
          en: 'For Apps the same requirements hold on persons, validity of the domain name and address.',
        },
      },
    ],
    'documents-advice': [
      {
        ...tencent,
        part: 'travel-permits',
        value: local,
        says: {
          zh: '台胞证填带字母的号码；港澳台通行证填证件号。',
          en: 'A Taiwan permit is entered with its letters; travel permits by the number of the document.',
        },
      },
    ],
    'minimum-age': [
      { ...tencent, claim: 'from-18', when: organisation, value: { years: 18 } },
      { ...alibabaApps, claim: 'from-16', when: organisation, value: { years: 16 } },
      { ...tencentAndHuawei, when: individual, value: { years: 16 } },
    ],
    'proof-of-the-young': [
      { ...alibabaApps, when: organisation, value: { years: 18, oneOf: ['employment-proof', 'income-proof'] } },
      { ...tencentAndHuawei, when: individual, value: { years: 18, oneOf: ['employment-proof', 'income-proof'] } },
    ],
    'person-in-charge-position': [{ ...several, value: { word: 'with-letter' } }],
    'principal-authorisation-letter': [
      { ...several, value: { than: 'legal-representative', oneOf: ['principal-authorisation-letter'] } },
    ],
    'same-person-in-charge': [{ ...several, value: { among: ['service-in-charge'] } }],
    'individual-from-elsewhere': [
      {
        ...tencentAndTencentList,
        value: null,
        says: {
          zh: '外省个人补交居住等证明后可以备案。',
          en: 'An individual from another province may file here with proof of residence.',
        },
      },
    ],
    'residence-permit': [{ ...tencentAndTencentList, value: { oneOf: ['residence-permit', 'property-deed'] } }],
    'document-of-another-client': [
      {
        ...tencent,
        when: { 'principal.kind': 'organisation', 'person.roles': 'service-in-charge' },
        value: {},
        says: {
          zh: '一人只能任一家单位的网站负责人。',
          en: 'A person is in charge of the service of one organisation only.',
        },
      },
    ],
    'persons-advice': [
      {
        ...tencent,
        part: 'landline',
        value: local,
        says: { zh: '须填写固定电话（腾讯云）。', en: 'A landline number is given (Tencent Cloud).' },
      },
    ],
    'contact-address': [
      {
        ...tencentAndAlibabaApps,
        value: {},
        note: {
          zh: '农村写到村，城镇写到街道门牌；区与执照一致。',
          en: 'Village in the country, street and door in town; the district is the licence’s.',
        },
      },
    ],
    'domain-name-validity': [
      {
        ...practice,
        from: { seenBy: '2023-09-01' },
        cites: ['huawei-filing-policy', 'alibaba-jiangsu-app-rules'],
        value: { months: 3 },
        note: {
          zh: '域名持有者与单位一致；政府的三级域名须有上级域名持有者授权。',
          en: 'The holder is the organisation; third-level names of government need a letter from the holder of the parent name.',
        },
      },
    ],
    'public-body-suffix': [
      { ...huawei, when: { 'principal.nature': 'public-institution' }, value: 'as-nation' },
      { ...huawei, when: { 'principal.nature': 'government' }, value: 'as-nation' },
    ],
    'service-remark': [{ ...tencent, when: individual, value: {} }],
    'construction-plan': [
      { ...tencent, when: organisation, value: { than: 29, oneOf: ['construction-plan'] } },
      { ...tencent, when: individual, value: { than: 9, oneOf: ['construction-plan'] } },
    ],
    'authority-review-time': [
      {
        ...practice,
        from: { day: '2020-06-18' },
        cites: ['tencent-review-times'],
        value: { min: 9, max: 30, unit: 'calendar-day' },
      },
    ],
    'footer-number': [
      {
        ...tencent,
        part: 'link',
        value: 'as-nation',
        note: {
          zh: '没有批文不得涉及前置审批、论坛或经营性内容。',
          en: 'Without papers no content that needs approval, no forum, nothing commercial.',
        },
      },
    ],
    'copyright-line': [{ ...tencent, value: { word: 'principal' } }],
    'name-change-letter': [
      {
        ...practice,
        from: { seenBy: '2021-05-12' },
        cites: ['tencent-jiangsu-requirements', 'tencent-change-information'],
        when: organisation,
        value: { among: ['principal-name'], oneOf: ['registry-name-change-letter'] },
        note: { zh: '企业变更须登记机关证明。', en: 'An enterprise’s change needs proof of the registry.' },
      },
    ],
    'individual-to-company': [{ ...tencent, value: { word: 'same-person' } }],
    'change-of-the-whole-record': [{ ...tencent, value: { among: ['whole-record'] } }],
    'empty-shell': [
      { ...practice, from: { seenBy: '2025-12-31' }, cites: ['huawei-cancellation'], value: { word: 'allowed' } },
    ],
    'record-matches-to-add': [
      {
        ...tencent,
        when: organisation,
        value: {},
        note: {
          zh: '主体负责人与管局记录不同的，新增网站不受理。',
          en: 'With another person in charge than on record, a further website is refused.',
        },
      },
    ],
    'record-matches-for-access': [
      {
        ...tencent,
        when: organisation,
        value: null,
        says: {
          zh: '信息不同的接入可以通过，随后变更。',
          en: 'An access passes although the data differ; the change follows.',
        },
      },
    ],
    'change-after-access': [
      {
        ...tencent,
        when: { 'principal.kind': 'organisation', 'principal.sameAsRecord': false },
        value: { max: 10, unit: 'working-day' },
      },
    ],
    'filed-sites-show-number': [{ ...tencent, value: {} }],
  },
})
