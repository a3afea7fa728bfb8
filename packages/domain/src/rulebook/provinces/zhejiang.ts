/** 浙江 What the authority of Zhejiang asks of a filing, as providers tell it; nobody has reviewed it with the authority. */
import { province } from '../province.ts'

const practice = { standing: 'ca-practice', confidence: 'secondary' } as const
const furtherOthers = {
  ...practice,
  from: { seenBy: '2021-07-15' },
  cites: ['tencent-zhejiang-requirements', 'huawei-authority-requirements', 'tencent-materials-list'],
} as const
const huawei = { ...practice, from: { seenBy: '2025-12-31' }, cites: ['huawei-authority-requirements'] } as const
const huaweiAndXiaosb = {
  ...practice,
  from: { seenBy: '2025-12-31' },
  cites: ['huawei-authority-requirements', 'xiaosb-zhejiang-rules'],
} as const
const others = {
  ...practice,
  from: { seenBy: '2021-07-15' },
  cites: ['tencent-zhejiang-requirements', 'huawei-authority-requirements', 'huawei-topic-page-4'],
} as const
const several = {
  ...practice,
  from: { seenBy: '2021-07-15' },
  cites: [
    'tencent-zhejiang-requirements',
    'huawei-authority-requirements',
    'huawei-topic-page-4',
    'xiaosb-zhejiang-rules',
  ],
} as const
const tencent = { ...practice, from: { seenBy: '2021-07-15' }, cites: ['tencent-zhejiang-requirements'] } as const
const tencentAndHuawei = {
  ...practice,
  from: { seenBy: '2021-07-15' },
  cites: ['tencent-zhejiang-requirements', 'huawei-authority-requirements'],
} as const
const organisation = { 'principal.kind': 'organisation' } as const
const individual = { 'principal.kind': 'individual' } as const
const publicBody = { 'principal.nature': ['government', 'public-institution'] } as const
const local = { word: 'local' } as const

export default province({
  id: 'zhejiang',
  reviewed: null,
  statements: {
    'prior-approval': [
      { ...tencent, part: 'finance', when: { 'service.priorApprovals': 'finance' }, value: 'as-nation' },
    ],
    'prior-approval-advice': [
      {
        ...tencent,
        part: 'finance',
        when: organisation,
        value: local,
        says: {
          zh: '金融词须有许可；不涉及的，主办单位和接入企业都出承诺书；私募附协会公示截图并盖章。',
          en: 'Finance words need the regulator’s licence; if unrelated, letters from both principal and access provider; private funds add the association’s record, sealed.',
        },
      },
    ],
    'principal-document-validity': [{ ...tencentAndHuawei, value: { months: 3 } }],
    seal: [{ ...others, value: { word: 'required' } }],
    'sole-proprietor': [
      {
        ...others,
        value: { word: 'enterprise' },
        note: {
          zh: '无字号的写“姓名（个体工商户）”（华为云）或先换照（腾讯云）。',
          en: 'Without a trade name: “name (sole proprietor)” (Huawei Cloud), or renew the licence first (Tencent Cloud).',
        },
      },
    ],
    'documents-advice': [
      {
        ...tencentAndHuawei,
        part: 'originals',
        value: local,
        says: {
          zh: '原件彩色扫描；外籍法定代表人用护照。',
          en: 'Colour scans of originals; a foreign legal representative shows the passport.',
        },
      },
      {
        ...tencent,
        part: 'licence',
        when: organisation,
        value: local,
        says: {
          zh: '执照副本须有“（1/1）”，否则附工商证明；网店地址须写平台网址。',
          en: 'A duplicate licence shows (1/1), or else proof of the registry; an online shop’s address gives the platform’s URL.',
        },
      },
    ],
    'minimum-age': [
      {
        ...practice,
        from: { seenBy: '2021-07-15' },
        cites: ['tencent-zhejiang-requirements', 'huawei-topic-page-4'],
        value: { years: 18 },
      },
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
    'identity-document-validity': [{ ...tencentAndHuawei, value: { months: 3 } }],
    'individual-from-elsewhere': [
      {
        ...furtherOthers,
        value: null,
        says: {
          zh: '外省个人补交居住等证明后可以备案。',
          en: 'An individual from another province may file here with proof of residence.',
        },
      },
    ],
    'residence-permit': [{ ...furtherOthers, value: { oneOf: ['residence-permit', 'temporary-residence-permit'] } }],
    'address-words': [
      {
        ...tencent,
        value: { denied: ['市辖区'] },
        note: {
          zh: '所属区须与地址一致，没有的选邻近的区。',
          en: 'The district fits the address; where it is missing, take the nearest.',
        },
      },
    ],
    'domain-name-holder': [
      {
        ...huaweiAndXiaosb,
        part: 'province',
        when: organisation,
        value: { holders: ['principal', 'legal-representative'] },
      },
    ],
    'domain-name-validity': [{ ...huaweiAndXiaosb, value: { months: 3 } }],
    'public-body-suffix': [
      { ...huawei, when: { 'principal.nature': 'public-institution' }, value: 'as-nation' },
      { ...huawei, when: { 'principal.nature': 'government' }, value: 'as-nation' },
    ],
    'service-name-as-shown': [
      {
        ...practice,
        from: { seenBy: '2021-07-15' },
        cites: ['tencent-zhejiang-requirements', 'xiaosb-zhejiang-rules'],
        value: {},
      },
    ],
    'service-content-denied': [
      {
        ...tencent,
        when: individual,
        value: { contents: ['blog'] },
        note: { zh: '取得批准的除外。', en: 'Unless an approval is held.' },
      },
    ],
    'site-closed': [{ ...tencent, value: {} }],
    'mini-program-domain-name': [{ ...tencent, value: { word: 'no-site-needed' } }],
    'authority-review-time': [
      {
        ...practice,
        from: { day: '2020-06-18' },
        cites: ['tencent-review-times'],
        value: { min: 7, max: 10, unit: 'calendar-day' },
      },
    ],
    'name-change-letter': [
      {
        ...practice,
        from: { seenBy: '2021-05-12' },
        cites: ['tencent-zhejiang-requirements', 'tencent-change-information'],
        when: organisation,
        value: { among: ['principal-name'], oneOf: ['registry-name-change-letter'] },
      },
    ],
    'another-principal': [{ ...tencent, when: organisation, value: { word: 'refused' } }],
    'individual-to-company': [{ ...tencent, value: { word: 'same-person' } }],
    'company-to-individual': [{ ...tencent, value: { word: 'refused' } }],
    'empty-shell': [
      { ...practice, from: { seenBy: '2025-12-31' }, cites: ['huawei-cancellation'], value: { word: 'allowed' } },
    ],
    'empty-shell-papers': [
      {
        ...practice,
        from: { seenBy: '2021-07-15' },
        cites: ['tencent-empty-principal'],
        value: { among: ['empty-shell'], oneOf: ['empty-shell-form'] },
        note: {
          zh: '表格由省通信管理局公布：https://zjca.miit.gov.cn/zwgk/tzgg/art/2020/art_a59dc1da19a14a7c8d9acd5ce0d8fff9.html 。',
          en: 'The form is published by the administration: https://zjca.miit.gov.cn/zwgk/tzgg/art/2020/art_a59dc1da19a14a7c8d9acd5ce0d8fff9.html .',
        },
      },
    ],
    'access-advice': [
      {
        ...tencent,
        part: 'latest-document',
        when: organisation,
        value: local,
        says: {
          zh: '在本接入商没有主体的，新增或接入时上传最新证件，通过后再变更。',
          en: 'Where this provider has no record of the principal, upload the newest document with the addition or access, and change afterwards.',
        },
      },
    ],
  },
})
