/** 四川 What the authority of Sichuan asks of a filing, as providers tell it; nobody has reviewed it with the authority. */
import { province } from '../province.ts'

const practice = { standing: 'ca-practice', confidence: 'secondary' } as const
const guokeyun = { ...practice, from: { seenBy: '2026-11-21' }, cites: ['guokeyun-sichuan-requirements'] } as const
const several = {
  ...practice,
  from: { seenBy: '2021-07-15' },
  cites: [
    'tencent-sichuan-requirements',
    'huawei-topic-page-5',
    'tencent-principal-information',
    'tencent-materials-list',
  ],
} as const
const tencent = { ...practice, from: { seenBy: '2021-07-15' }, cites: ['tencent-sichuan-requirements'] } as const
const tencentAndGuokeyun = {
  ...practice,
  from: { seenBy: '2021-07-15' },
  cites: ['tencent-sichuan-requirements', 'guokeyun-sichuan-requirements'],
} as const
const tencentAndTencentList = {
  ...practice,
  from: { seenBy: '2021-07-15' },
  cites: ['tencent-sichuan-requirements', 'tencent-materials-list'],
} as const
const organisation = { 'principal.kind': 'organisation' } as const
const individual = { 'principal.kind': 'individual' } as const
const local = { word: 'local' } as const
const tencentAndHuawei = {
  ...practice,
  from: { seenBy: '2021-07-15' },
  cites: ['tencent-sichuan-requirements', 'huawei-filing-change'],
} as const

export default province({
  id: 'sichuan',
  reviewed: null,
  statements: {
    'prior-approval-advice': [
      {
        ...tencentAndGuokeyun,
        part: 'keywords',
        when: organisation,
        value: local,
        says: {
          zh: '涉及新闻、影视、游戏、药械、网约车、动漫、教育、金融的须有批文；范围含电商的须许可证或签字说明（自营，无第三方店铺和支付，代理商的说法）。',
          en: 'News, film and TV, games, drugs and devices, ride hailing, comics, education and finance need papers; e-commerce in the scope: the licence or a signed statement (own goods, no third-party shops or payment; a reseller says so).',
        },
      },
    ],
    'no-training-letter': [
      {
        ...practice,
        from: { seenBy: '2021-07-15' },
        cites: ['tencent-education-letters'],
        value: { oneOf: ['no-training-letter'] },
        note: {
          zh: '本省模板：法定代表人手写承诺语，填写解析 IP。',
          en: 'Its own form: the legal representative copies the promise by hand; the IP address is stated.',
        },
      },
    ],
    photocopies: [
      {
        ...tencent,
        value: { word: 'exception' },
        note: { zh: '有新照的须用新照。', en: 'Where there is a newer licence, that one.' },
      },
    ],
    'minimum-age': [
      { ...tencentAndGuokeyun, when: organisation, value: { years: 18 } },
      { ...tencent, when: individual, value: { years: 16 } },
    ],
    'guardian-papers': [
      {
        ...tencent,
        when: individual,
        value: { years: 18, allOf: ['guardian-identity', 'household-register-pages', 'guardian-consent'] },
        note: { zh: '有劳动收入的，改交工作证明。', en: 'Who earns hands in proof of work instead.' },
      },
    ],
    'proof-of-the-young': [
      {
        ...tencent,
        when: individual,
        value: { years: 18, oneOf: ['employment-proof'] },
        note: {
          zh: '有劳动收入的交工作证明，否则交监护人的材料。',
          en: 'Who earns hands in proof of work; who does not, the guardian’s papers.',
        },
      },
    ],
    'person-in-charge-position': [{ ...several, value: { word: 'with-letter' } }],
    'principal-authorisation-letter': [
      { ...several, value: { than: 'legal-representative', oneOf: ['principal-authorisation-letter'] } },
    ],
    'service-authorisation-letter': [
      {
        ...several,
        value: { than: 'legal-representative', oneOf: ['service-authorisation-letter'] },
        note: {
          zh: '网站负责人可以是第三人；授权书由法定代表人签字。',
          en: 'A third person may be in charge of the service; the legal representative signs the letter.',
        },
      },
    ],
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
    'residence-permit': [
      {
        ...tencentAndTencentList,
        value: { oneOf: ['residence-permit', 'student-card', 'social-insurance-proof', 'employment-contract'] },
        note: { zh: '证明在川学习、生活或工作即可。', en: 'Any proof of study, life or work in Sichuan.' },
      },
    ],
    'phone-province': [
      {
        ...guokeyun,
        value: null,
        says: { zh: '手机号归属地不限。', en: 'The number may be from any province.' },
        note: { zh: '须能联系到本人。', en: 'The person must be reached on it.' },
      },
    ],
    'document-of-another-client': [{ ...tencent, value: {} }],
    'address-advice': [
      {
        ...tencent,
        part: 'online-shops',
        when: organisation,
        value: local,
        says: {
          zh: '网店执照填“平台 + 网址”；通信地址须在四川，非法定代表人须证明在川（证件、居住证、房产证）。',
          en: 'An online-shop licence: platform plus URL; the contact address is in Sichuan, and anybody but the legal representative proves presence there (card, permit, deed).',
        },
      },
    ],
    'domain-name-holder': [
      {
        ...tencent,
        part: 'province',
        when: organisation,
        value: { holders: ['principal', 'legal-representative'] },
        note: {
          zh: '网店执照的，备案域名须与经营地址中的域名一致。',
          en: 'With an online-shop licence, the name filed is the name in its address.',
        },
      },
    ],
    'domain-name-validity': [{ ...guokeyun, value: { months: 3 } }],
    'service-name': [
      {
        ...tencent,
        when: individual,
        value: { minChars: 3 },
        note: { zh: '不得用域名、英文、姓名或数字。', en: 'No domain name, English, personal name or number.' },
      },
    ],
    'statement-on-several-names': [
      {
        ...tencentAndGuokeyun,
        value: { than: 5, oneOf: ['several-names-statement'] },
        note: {
          zh: '说明域名均为本人或本单位所有且内容相符；单位盖章，个人按手印。',
          en: 'It says that all names are one’s own and match; sealed, or with an individual’s fingerprint.',
        },
      },
    ],
    'authority-review-time': [
      {
        ...practice,
        from: { day: '2020-06-18' },
        cites: ['tencent-review-times'],
        value: { min: 11, max: 12, unit: 'calendar-day' },
      },
    ],
    'name-change-letter': [
      {
        ...practice,
        from: { seenBy: '2021-05-12' },
        cites: ['tencent-sichuan-requirements', 'huawei-filing-change', 'tencent-change-information'],
        when: organisation,
        value: { among: ['principal-name'], oneOf: ['registry-name-change-letter'] },
      },
    ],
    'another-principal': [{ ...tencentAndHuawei, when: organisation, value: { word: 'refused' } }],
    'individual-to-company': [{ ...tencent, value: { word: 'same-person' } }],
    'company-to-individual': [{ ...tencentAndHuawei, value: { word: 'refused' } }],
    'empty-shell': [
      { ...practice, from: { seenBy: '2025-12-31' }, cites: ['huawei-cancellation'], value: { word: 'allowed' } },
    ],
    'record-matches-to-add': [
      {
        ...tencent,
        when: { 'principal.filing': 'at-another-provider' },
        value: {},
        note: { zh: '不一致的到原接入商变更。', en: 'What differs is changed at the old provider.' },
      },
    ],
    'record-matches-for-access': [
      {
        ...tencent,
        when: { 'principal.filing': 'at-another-provider' },
        value: {},
        note: { zh: '不一致的到原接入商变更。', en: 'What differs is changed at the old provider.' },
      },
    ],
    'filed-sites-reachable': [{ ...tencentAndGuokeyun, value: {} }],
    'filed-sites-fit': [{ ...tencentAndGuokeyun, value: {} }],
    'filed-sites-show-number': [{ ...tencentAndGuokeyun, value: {} }],
  },
})
