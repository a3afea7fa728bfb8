/** 北京 What the authority of Beijing asks of a filing, as providers tell it; nobody has reviewed it with the authority. */
import { province } from '../province.ts'
import { beijingOnRecord } from './on-record/beijing.ts'

const practice = { standing: 'ca-practice', confidence: 'secondary' } as const
const beijing2025 = { ...practice, from: { seenBy: '2025-01-02' }, cites: ['unidentified-beijing-rules-2025'] } as const
const huawei = { ...practice, from: { seenBy: '2025-12-31' }, cites: ['huawei-filing-policy'] } as const
const tencent = { ...practice, from: { seenBy: '2021-07-15' }, cites: ['tencent-beijing-requirements'] } as const
const tencentAndBeijing2025 = {
  ...practice,
  from: { seenBy: '2021-07-15' },
  cites: ['tencent-beijing-requirements', 'unidentified-beijing-rules-2025'],
} as const
const organisation = { 'principal.kind': 'organisation' } as const
const individual = { 'principal.kind': 'individual' } as const
const local = { word: 'local' } as const

export default province({
  id: 'beijing',
  reviewed: null,
  statements: {
    'prior-approval-advice': [
      {
        ...tencent,
        part: 'legal-content',
        when: individual,
        value: local,
        says: {
          zh: '个人网站分享法律内容的，须有本市律师资格证。',
          en: 'An individual’s website with legal content needs the filer’s lawyer qualification issued in Beijing.',
        },
      },
      {
        ...beijing2025,
        part: 'finance',
        when: organisation,
        value: local,
        says: {
          zh: '单位、网站、App、小程序名称或经营范围含金融词的，须有金融主管部门批文或设立批文。',
          en: 'Finance words in the name of principal, website, App or mini-program, or in the scope, need the financial authority’s approval or the founding approval.',
        },
      },
      {
        ...beijing2025,
        part: 'education',
        when: organisation,
        value: local,
        says: {
          zh: '名称涉及教育的须前置审批或不涉及承诺书；仅经营范围涉及、名称不涉及的可免。',
          en: 'Education words in a name need the approval or a letter; in the scope alone they need no letter.',
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
          zh: '本省模板：填写行业、业务、网站负责人证件和手机，签字盖章。2025 年的页面：只有经营范围涉及、名称不涉及的可免。',
          en: 'Its own form: business, service, document and mobile of the person in charge, signed and sealed. A page of 2025 waives it where only the scope, not a name, mentions education.',
        },
      },
    ],
    seal: [{ ...tencentAndBeijing2025, value: { word: 'required' } }],
    'sole-proprietor': [{ ...tencentAndBeijing2025, value: { word: 'enterprise' } }],
    'principal-advice': [
      {
        ...tencent,
        part: 'foreign-invested',
        when: organisation,
        value: local,
        says: {
          zh: '外资企业须有北京的营业执照（带统一社会信用代码）。',
          en: 'A foreign-invested company needs a Beijing business licence with a credit code.',
        },
      },
    ],
    'documents-advice': [
      {
        ...tencent,
        part: 'law-firms',
        when: { 'principal.nature': 'law-practice' },
        value: local,
        says: {
          zh: '律师事务所上传执业许可证副本首页、登记页、最新年检页及名称、住所变更页。',
          en: 'A law firm uploads of the duplicate of its licence the cover, the registration page, the latest annual review and the pages on changes of name and address.',
        },
      },
      {
        ...tencent,
        part: 'licence',
        when: organisation,
        value: local,
        says: {
          zh: '上传最新营业执照的彩色扫描或拍照件，正副本均可，边角和编号完整。',
          en: 'Colour scan or photograph of the latest business licence, original or duplicate, with all edges and the serial number.',
        },
      },
      {
        ...beijing2025,
        part: 'originals',
        when: organisation,
        value: local,
        says: {
          zh: '证件须用原件的彩色扫描或拍照件。',
          en: 'Documents are originals: colour scans or photographs only.',
        },
      },
      {
        ...tencent,
        part: 'seal-in-full',
        when: organisation,
        value: local,
        says: { zh: '公章须含主办单位名称的全部文字。', en: 'The seal holds every character of the principal’s name.' },
      },
    ],
    'minimum-age': [{ ...tencent, value: { years: 18 } }],
    'person-in-charge-position': [
      {
        ...practice,
        from: { seenBy: '2021-07-15' },
        cites: ['tencent-principal-information'],
        claim: 'free',
        value: { word: 'free' },
      },
      { ...huawei, claim: 'usual', value: { word: 'usual' } },
    ],
    'distinct-phones': [
      {
        ...tencent,
        when: organisation,
        value: { samePerson: 2, differentPersons: 3 },
        note: {
          zh: '两人负责时，四处电话至少三个不同号码，应急电话可共用。',
          en: 'With two persons: at least three different numbers in the four fields; the emergency phone may be shared.',
        },
      },
    ],
    'emergency-phone': [{ ...tencent, when: individual, value: {} }],
    'emergency-phone-differs': [
      {
        ...tencent,
        when: individual,
        value: null,
        says: { zh: '应急电话可以与手机相同。', en: 'The emergency phone may be the mobile.' },
      },
    ],
    'persons-advice': [
      {
        ...tencent,
        part: 'hong-kong-residents',
        value: local,
        says: {
          zh: '香港居民任负责人须用港澳居民来往内地通行证，不用香港身份证。',
          en: 'A Hong Kong resident in charge shows the mainland travel permit, not a Hong Kong identity card.',
        },
      },
      {
        ...tencent,
        part: 'foreigners',
        when: individual,
        value: local,
        says: { zh: '外籍个人用有效护照备案。', en: 'A foreign individual files with a valid passport.' },
      },
    ],
    'contact-address': [
      {
        ...tencentAndBeijing2025,
        value: {},
        note: { zh: '用文字写单元、层、号，不写“1-2-3”。', en: 'In words (unit, floor, number), not as “1-2-3”.' },
      },
    ],
    'address-words': [
      {
        ...tencent,
        value: { denied: ['市辖区'] },
        note: {
          zh: '使用新的行政区：宣武并入西城，崇文并入东城，密云改区。',
          en: 'Use the present districts: Xuanwu is Xicheng, Chongwen is Dongcheng, Miyun is a district.',
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
          zh: '用中文或全拼，不接受英文或缩写。',
          en: 'In Chinese or full pinyin; English or abbreviations are refused.',
        },
      },
    ],
    'approved-registrar': [
      {
        ...tencentAndBeijing2025,
        value: 'as-nation',
        note: {
          zh: '境外注册的域名先转入国内注册商，接入备案同样。',
          en: 'A name registered abroad is transferred to a registrar in China first, for access filings too.',
        },
      },
    ],
    'domain-name-validity': [{ ...huawei, value: { months: 3 } }],
    'domain-name-suffix': [
      {
        ...practice,
        from: { seenBy: '2021-07-15' },
        cites: ['tencent-beijing-requirements', 'tencent-authority-faq'],
        claim: 'list-of-2021',
        value: { denied: ['hk', 'tw', 'asia', 'jp', 'io', 'me', 'win', 'org'] },
        note: {
          zh: '类似的国别后缀也不受理；2018-01-01 前已备案的 .org 可做接入。',
          en: 'Similar country endings are refused too; a .org filed before 2018-01-01 may still be moved to another access provider.',
        },
      },
      {
        ...beijing2025,
        claim: 'list-of-2025',
        value: { denied: ['hk', 'tw', 'asia', 'jp', 'io', 'me', 'win', 'org', 'so', 'icu'] },
        note: { zh: '类似的国别后缀也不受理。', en: 'Similar country endings are refused too.' },
      },
    ],
    'domain-name-words': [
      {
        ...tencent,
        value: { denied: ['中国', '国家'] },
        note: {
          zh: '非国家单位；拼音、英文写法（zhongguo、China、guojia）同样。',
          en: 'For bodies other than national ones; written in pinyin or English (zhongguo, China, guojia) alike.',
        },
      },
    ],
    'domain-name-advice': [
      {
        ...beijing2025,
        part: 'held-by-legal-representative',
        when: organisation,
        value: local,
        says: {
          zh: '域名属法定代表人而主体负责人另有其人的，把法定代表人身份证传到“其他文件”并备注。',
          en: 'Where the legal representative holds the name but somebody else is in charge, upload the legal representative’s identity card under “other files” and say so in the remark.',
        },
      },
    ],
    'naming-advice': [
      {
        ...tencent,
        part: 'like-the-principal',
        when: organisation,
        value: local,
        says: { zh: '企业网站名称最好与单位名称一致。', en: 'A company’s service is best named as the company.' },
      },
      {
        ...tencent,
        part: 'brackets',
        when: organisation,
        value: local,
        says: {
          zh: '单位名称的括号全角、半角须与执照一致，域名持有者名称也一样。',
          en: 'Brackets in the company’s name are full-width or half-width as on the licence, in the domain name’s holder too.',
        },
      },
      {
        ...beijing2025,
        part: 'apps',
        value: local,
        says: {
          zh: '名称的关键词审查，对网站、App 和小程序一样。',
          en: 'Keywords in names are checked alike for websites, Apps and mini-programs.',
        },
      },
    ],
    'service-content-denied': [{ ...tencent, when: individual, value: { contents: ['blog'] } }],
    'service-remark': [{ ...tencent, when: individual, value: {} }],
    'site-closed': [{ ...tencent, value: {} }],
    'authority-review-time': [
      {
        ...practice,
        from: { day: '2020-06-18' },
        cites: ['tencent-review-times'],
        value: { min: 15, max: 17, unit: 'calendar-day' },
      },
    ],
    ...beijingOnRecord,
  },
})
