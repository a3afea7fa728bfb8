/** 上海 What the authority of Shanghai asks of a filing, as providers tell it; nobody has reviewed it with the authority. */
import { province } from '../province.ts'
import { shanghaiOnRecord } from './on-record/shanghai.ts'

const practice = { standing: 'ca-practice', confidence: 'secondary' } as const
const huawei = { ...practice, from: { seenBy: '2025-12-31' }, cites: ['huawei-authority-requirements'] } as const
const several = {
  ...practice,
  from: { seenBy: '2021-06-22' },
  cites: [
    'tencent-shanghai-requirements',
    'huawei-authority-requirements',
    'tencent-material-templates',
    'tencent-principal-information',
    'tencent-materials-list',
  ],
} as const
const tencent = { ...practice, from: { seenBy: '2021-07-15' }, cites: ['tencent-shanghai-requirements'] } as const
const tencentAndHuawei = {
  ...practice,
  from: { seenBy: '2021-07-15' },
  cites: ['tencent-shanghai-requirements', 'huawei-authority-requirements'],
} as const
const tencentAndHuaweiAgain = {
  ...practice,
  from: { seenBy: '2021-07-15' },
  cites: ['tencent-shanghai-requirements', 'huawei-filing-rules'],
} as const
const tencentAndRenwen = {
  ...practice,
  from: { seenBy: '2021-07-15' },
  cites: ['tencent-shanghai-requirements', 'renwen-shanghai-rules'],
} as const
const organisation = { 'principal.kind': 'organisation' } as const
const individual = { 'principal.kind': 'individual' } as const
const local = { word: 'local' } as const

export default province({
  id: 'shanghai',
  reviewed: null,
  statements: {
    'prior-approval': [
      { ...tencentAndRenwen, part: 'finance', when: { 'service.priorApprovals': 'finance' }, value: 'as-nation' },
    ],
    'prior-approval-advice': [
      {
        ...tencentAndRenwen,
        part: 'finance',
        value: local,
        says: {
          zh: '游戏须有版号；名称或范围含金融词的须有批文，否则不接入；展览、文化策划类可能要文化情况说明。',
          en: 'Games need the publication number; finance words in name or scope need the regulator’s approval, or the filing is refused; exhibition or culture-planning words may need a culture statement.',
        },
      },
    ],
    'principal-document-validity': [
      {
        ...tencentAndHuaweiAgain,
        when: organisation,
        value: { months: 12 },
        note: {
          zh: '吊销或列入经营异常名录的不受理。',
          en: 'Revoked companies and those on the list of abnormal operations are refused.',
        },
      },
    ],
    'commitment-letters': [
      {
        standing: 'provider-practice',
        confidence: 'secondary',
        from: { seenBy: '2026-11-21' },
        cites: ['renwen-shanghai-rules'],
        value: { oneOf: ['filing-commitment-letter'] },
        says: {
          zh: '有接入商要求上海市互联网信息服务备案承诺书。',
          en: 'One provider asks for a Shanghai filing commitment letter.',
        },
      },
    ],
    seal: [{ ...tencent, value: { word: 'required' } }],
    'principal-advice': [
      {
        ...tencent,
        part: 'foreign-offices',
        when: organisation,
        value: local,
        says: {
          zh: '外企驻沪代表处用组织机构代码证，性质选“企业”；外资企业须有上海执照。',
          en: 'A representative office in Shanghai uses the organisation-code certificate, nature “enterprise”; a foreign-invested company needs a Shanghai licence.',
        },
      },
    ],
    'documents-advice': [
      {
        ...tencentAndHuaweiAgain,
        part: 'licence',
        when: organisation,
        value: local,
        says: {
          zh: '营业执照原件彩色件，须有统一社会信用代码和证照编号；不收电子执照（华为云）。',
          en: 'Colour picture of the original licence with credit code and serial number; no electronic licence (Huawei Cloud).',
        },
      },
      {
        ...tencent,
        part: 'travel-agencies',
        when: organisation,
        value: local,
        says: { zh: '旅行社附经营许可证。', en: 'A travel agency adds its travel licence.' },
      },
    ],
    'minimum-age': [{ ...tencent, value: { years: 18 } }],
    'person-in-charge-position': [{ ...several, value: { word: 'required' } }],
    'service-authorisation-letter': [
      {
        ...several,
        value: { than: 'legal-representative', oneOf: ['shanghai-service-authorisation-letter'] },
        note: {
          zh: '用上海专用授权书，写明职务和域名。',
          en: 'It is Shanghai’s own form and names the post and the domain names.',
        },
      },
    ],
    'identity-document-validity': [
      {
        ...tencentAndRenwen,
        value: { months: 3 },
        note: {
          zh: '不足三个月的，附有效证件和换证回执。',
          en: 'With less left, add the valid card and the receipt of its renewal.',
        },
      },
    ],
    'individual-from-elsewhere': [
      {
        ...tencentAndHuawei,
        value: null,
        says: {
          zh: '外省个人补交居住等证明后可以备案。',
          en: 'An individual from another province may file here with proof of residence.',
        },
      },
    ],
    'residence-permit': [
      {
        ...tencentAndHuawei,
        value: { oneOf: ['residence-permit'] },
        note: {
          zh: '附市政务服务平台出具的居住证状态证明；不收学生证，学生回户籍地办理。',
          en: 'Add proof of its status from the city’s service portal; student cards are refused, students file at home.',
        },
      },
    ],
    'residence-permit-validity': [
      { ...tencentAndHuawei, when: { 'principal.fromElsewhere': true }, value: { months: 1 } },
    ],
    'emergency-phone-differs': [
      {
        ...practice,
        from: { seenBy: '2026-11-21' },
        cites: ['renwen-shanghai-rules'],
        when: organisation,
        value: {},
        note: {
          zh: '主体负责人的手机也不得与另一位网站负责人的重复。',
          en: 'The mobile for the principal also differs from that of another person in charge of the service.',
        },
      },
    ],
    'persons-advice': [
      {
        ...tencent,
        part: 'foreigners',
        when: individual,
        value: local,
        says: {
          zh: '外籍个人交居住证、住宿登记和护照。',
          en: 'A foreign individual hands in residence permit, registration of accommodation and passport.',
        },
      },
      {
        ...tencentAndRenwen,
        part: 'hong-kong-macau-taiwan',
        value: local,
        says: {
          zh: '港澳台居民优先用剩余三个月以上的居住证，否则用通行证；不收香港身份证或护照。',
          en: 'Residents of Hong Kong, Macau and Taiwan show a residence permit with more than three months left, or else the travel permit; a Hong Kong identity card or passport is refused.',
        },
      },
      {
        ...practice,
        from: { seenBy: '2021-07-15' },
        cites: ['tencent-shanghai-requirements', 'auto-ai-shanghai-rules'],
        part: 'foreign-names',
        when: organisation,
        value: local,
        says: {
          zh: '外籍法定代表人护照姓名与执照中文名不同的，附中文名便签和盖章说明（两名为同一人），填写执照上的姓名；另有代理商填写两个姓名。',
          en: 'Where a foreign legal representative’s passport differs from the Chinese name on the licence, add a note with the Chinese name and a sealed statement that both are one person, and enter the licence’s name; another reseller enters both.',
        },
      },
      {
        ...practice,
        from: { seenBy: '2026-11-21' },
        cites: ['auto-ai-shanghai-rules'],
        part: 'local-cards',
        when: individual,
        value: local,
        says: {
          zh: '有代理商称，证件号不以 310 开头的本市身份证须附社保截图或户口迁入页。',
          en: 'A reseller says that a local card not starting with 310 needs a screenshot of social insurance or the page of the move in the household register.',
        },
      },
    ],
    'contact-address': [
      {
        ...tencent,
        value: {},
        note: {
          zh: '个人写到房号，并与居住证地址一致。',
          en: 'An individual goes down to the room, and agrees with the residence permit.',
        },
      },
    ],
    'address-words': [{ ...tencent, value: { denied: ['市辖区'] } }],
    'domain-name-holder': [
      {
        ...tencent,
        part: 'province',
        when: organisation,
        value: { holders: ['principal', 'legal-representative', 'foreign-parent'] },
        note: {
          zh: '用公司中文全称或全拼；外国母公司持有的，附母公司证照、使用授权书和域名证书。',
          en: 'The company’s full Chinese name or full pinyin; a foreign parent adds its documents, an authorisation of use and the certificate of the domain name.',
        },
      },
    ],
    'domain-name-validity': [
      { ...tencentAndHuawei, claim: 'three-months', value: { months: 3 } },
      {
        ...practice,
        from: { seenBy: '2022-07-05' },
        cites: ['renwen-shanghai-rules', 'clzkj-shanghai-rules'],
        claim: 'six-months',
        value: { months: 6 },
      },
    ],
    'public-body-suffix': [
      { ...huawei, when: { 'principal.nature': 'public-institution' }, value: 'as-nation' },
      { ...huawei, when: { 'principal.nature': 'government' }, value: 'as-nation' },
    ],
    'domain-name-words': [
      {
        ...tencent,
        value: { denied: ['game'] },
        note: {
          zh: '有前置审批，或在备注写明实际内容的除外。',
          en: 'Unless the approval is held, or the remark says what the content really is.',
        },
      },
    ],
    'naming-advice': [
      {
        ...tencent,
        part: 'no-english',
        when: individual,
        value: local,
        says: { zh: '个人网站名称不可为纯英文。', en: 'An individual’s service has no purely English name.' },
      },
    ],
    'construction-plan': [{ ...huawei, when: organisation, value: { than: 29, oneOf: ['construction-plan'] } }],
    'authority-review-time': [
      {
        ...practice,
        from: { day: '2020-06-18' },
        cites: ['tencent-review-times'],
        value: { min: 3, max: 4, unit: 'calendar-day' },
      },
      {
        ...practice,
        from: { seenBy: '2026-11-21' },
        cites: ['vianet-application-process'],
        part: 'vianet',
        provider: 'vianet',
        value: { max: 3, unit: 'calendar-day' },
        says: { zh: '世纪互联：约 3 天。', en: '21Vianet: about three days.' },
      },
    ],
    ...shanghaiOnRecord,
  },
})
