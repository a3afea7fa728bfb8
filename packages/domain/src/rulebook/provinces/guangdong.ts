/** 广东 What the authority of Guangdong asks of a filing, as providers tell it; nobody has reviewed it with the authority. */
import { province } from '../province.ts'
import { guangdongOnRecord } from './on-record/guangdong.ts'

const practice = { standing: 'ca-practice', confidence: 'secondary' } as const
const huaweiAndHuaweiTopicPage = {
  ...practice,
  from: { seenBy: '2023-09-01' },
  cites: ['huawei-filing-policy', 'huawei-topic-page-10-guangdong'],
} as const
const several = {
  ...practice,
  from: { seenBy: '2021-07-15' },
  cites: [
    'tencent-guangdong-requirements',
    'huawei-filing-policy',
    'huawei-topic-page-10-guangdong',
    'tencent-materials-list',
  ],
} as const
const tencent = { ...practice, from: { seenBy: '2021-07-15' }, cites: ['tencent-guangdong-requirements'] } as const
const tencentAndHuawei = {
  ...practice,
  from: { seenBy: '2021-07-15' },
  cites: ['tencent-guangdong-requirements', 'huawei-filing-policy'],
} as const
const organisation = { 'principal.kind': 'organisation' } as const
const individual = { 'principal.kind': 'individual' } as const
const local = { word: 'local' } as const

export default province({
  id: 'guangdong',
  reviewed: null,
  statements: {
    'prior-approval': [
      {
        ...practice,
        from: { seenBy: '2021-07-15' },
        cites: ['tencent-authority-faq'],
        part: 'finance',
        when: { 'service.priorApprovals': 'finance' },
        value: 'as-nation',
      },
    ],
    'prior-approval-advice': [
      {
        ...tencent,
        part: 'hospitals',
        when: organisation,
        value: local,
        says: {
          zh: '医院在备注写明许可证并上传；网上诊疗须许可证列有互联网诊疗科目（平台附合同和合作机构许可）；游戏在备注写版号。',
          en: 'Hospitals give the licence in the remark and upload it; online treatment needs a licence that lists internet diagnosis (platforms: contract and the partner’s licence); games give the publication number in the remark.',
        },
      },
      {
        ...practice,
        from: { seenBy: '2021-07-15' },
        cites: ['tencent-authority-faq'],
        part: 'finance',
        when: organisation,
        value: local,
        says: {
          zh: '金融类自 2016-06-20 起须先取得资质；只作宣传的，签承诺书（未经批准不从事金融业务）并附执照和业务说明。',
          en: 'Finance since 2016-06-20: the qualification comes first; a website that only promotes signs a letter (no finance business without approval), with licence and description.',
        },
      },
    ],
    'commitment-letters': [
      {
        ...practice,
        from: { day: '2021-06-21' },
        cites: ['tencent-guangdong-requirements', 'huawei-materials', 'tencent-material-templates'],
        value: { allOf: ['filing-commitment-letter'] },
        note: {
          zh: '单位由法定代表人签字并加盖公章，个人签字并按手印；黑色正楷，不连笔。',
          en: 'An organisation’s is signed by the legal representative and sealed, an individual’s signed with a fingerprint; black pen, no cursive.',
        },
      },
    ],
    photocopies: [
      {
        ...tencent,
        value: { word: 'stamped' },
        note: {
          zh: '水印只写“限备案用途”；香港居民用通行证或居住证。',
          en: 'A watermark says “for filing use” only; Hong Kong residents show travel permit or residence permit.',
        },
      },
    ],
    'sole-proprietor': [
      {
        ...tencent,
        value: { word: 'individual-if-unnamed' },
        note: {
          zh: '执照传到其他文件；医疗机构许可证不能作主体证件；未登记的学校、学院在名称加注“内部”或“非独立”。',
          en: 'The licence goes under other files; a medical licence is no document of a principal; unregistered schools and academies add “internal” or “not independent” to the name.',
        },
      },
    ],
    'minimum-age': [
      { ...tencentAndHuawei, when: organisation, value: { years: 16 } },
      {
        ...tencent,
        when: individual,
        value: { years: 16 },
        note: { zh: '在校学生须满 18 周岁。', en: 'A student is at least 18.' },
      },
    ],
    'proof-of-the-young': [
      {
        ...tencentAndHuawei,
        when: organisation,
        value: { years: 18, oneOf: ['employment-proof'] },
        note: {
          zh: '就业证明盖章，写明入职时间和职务。',
          en: 'The proof is sealed and names the day of entry and the post.',
        },
      },
      { ...tencent, when: individual, value: { years: 18, oneOf: ['employment-proof'] } },
    ],
    'person-in-charge-position': [
      {
        ...practice,
        from: { seenBy: '2021-07-15' },
        cites: [
          'tencent-guangdong-requirements',
          'huawei-filing-policy',
          'huawei-topic-page-10-guangdong',
          'tencent-principal-information',
        ],
        value: { word: 'required' },
        note: {
          zh: '新增备案必须如此，特殊单位也不例外；变更和接入为建议。外籍法定代表人可以授权他人。',
          en: 'New filings must keep this, special bodies included; for changes and access filings it is advice. A foreign legal representative may authorise somebody.',
        },
      },
    ],
    'service-authorisation-letter': [
      {
        ...huaweiAndHuaweiTopicPage,
        value: null,
        says: {
          zh: '网站负责人不是法定代表人的，也不要授权书。',
          en: 'No letter is asked where the person in charge of the service is not the legal representative.',
        },
      },
    ],
    'individual-from-elsewhere': [
      {
        ...several,
        value: null,
        says: {
          zh: '外省个人补交居住等证明后可以备案。',
          en: 'An individual from another province may file here with proof of residence.',
        },
      },
    ],
    'residence-permit': [
      {
        ...several,
        value: { oneOf: ['residence-permit', 'temporary-residence-permit', 'social-insurance-proof', 'property-deed'] },
        note: {
          zh: '首次、新增和接入须交，变更不要；港澳台居民居住证也可；不收学生证。',
          en: 'Asked for first, added-service and access filings, not for changes; residence permits of Hong Kong, Macau and Taiwan residents do too; student cards are refused.',
        },
      },
    ],
    'residence-permit-validity': [
      { ...huaweiAndHuaweiTopicPage, when: { 'principal.fromElsewhere': true }, value: { months: 2 } },
    ],
    'distinct-phones': [
      {
        ...practice,
        from: { seenBy: '2021-07-15' },
        cites: ['tencent-guangdong-requirements', 'chinacc-guangdong-rules'],
        value: { samePerson: 2, differentPersons: 2 },
        note: {
          zh: '一家代理商称两人负责时须三个号码。',
          en: 'A reseller says three numbers where two persons are in charge.',
        },
      },
    ],
    'persons-advice': [
      {
        ...tencent,
        part: 'residence-permits',
        when: { 'principal.kind': 'individual', 'principal.fromElsewhere': true },
        value: local,
        says: {
          zh: '居住证上的户籍地址须与身份证一致；深圳居住证另附有效期查询截图或近三个月社保。',
          en: 'The address on the permit agrees with the identity card; a Shenzhen permit also needs a screenshot of its validity or three months of social insurance.',
        },
      },
    ],
    'same-city': [
      {
        ...tencent,
        when: organisation,
        value: {},
        note: {
          zh: '同一地级区域；网店执照写“地址：执照网址”。',
          en: 'The same prefecture-level region; an online shop writes “address: the licence’s URL”.',
        },
      },
    ],
    'domain-name-holder': [
      {
        ...huaweiAndHuaweiTopicPage,
        part: 'province',
        when: organisation,
        value: { holders: ['principal', 'legal-representative'] },
      },
    ],
    'public-body-suffix': [
      {
        ...huaweiAndHuaweiTopicPage,
        part: 'province',
        when: { 'principal.nature': 'government' },
        value: { suffixes: ['gov.cn'] },
      },
    ],
    'service-name-words': [
      {
        ...tencent,
        value: { denied: ['中国', '中华', '中央', '国家'] },
        note: {
          zh: '国字头须有书面批文，个人一律不得用；名称用纯中文或中英文，反映内容。',
          en: 'State words need a written approval, and are never for individuals; the name is Chinese, or Chinese and English, and reflects the content.',
        },
      },
    ],
    'service-remark': [{ ...tencent, when: individual, value: {} }],
    'remark-advice': [
      {
        ...tencent,
        part: 'mini-program',
        value: local,
        says: {
          zh: '域名用于小程序、公众号而无网站的须说明；几个域名的，备注“指向同一网站”。',
          en: 'A name for a mini-program or account without a website is explained; several names: “point to the same website”.',
        },
      },
    ],
    'construction-plan': [
      {
        ...tencent,
        when: organisation,
        value: { than: 31, oneOf: ['construction-plan'] },
        note: {
          zh: '按不同的域名前缀计数；方案书等纸质材料邮寄至广州。',
          en: 'Counted by different prefixes of domain names; the plan and other papers are posted to Guangzhou.',
        },
      },
      {
        ...tencent,
        when: individual,
        value: { than: 5, oneOf: ['construction-plan'] },
        note: {
          zh: '按不同的域名前缀计数；方案书等纸质材料邮寄至广州。',
          en: 'Counted by different prefixes of domain names; the plan and other papers are posted to Guangzhou.',
        },
      },
    ],
    'authority-review-time': [
      {
        ...practice,
        from: { day: '2020-06-18' },
        cites: ['tencent-review-times'],
        value: { min: 7, max: 9, unit: 'calendar-day' },
      },
    ],
    'footer-number-form': [
      {
        ...practice,
        from: { seenBy: '2021-07-15' },
        cites: ['tencent-guangdong-requirements', 'huawei-after-approval'],
        claim: 'principal-number',
        value: { word: 'principal' },
        note: { zh: '首页网址一个网站只填一个。', en: 'One home page for each website.' },
      },
      {
        ...practice,
        from: { day: '2019-04-22' },
        cites: ['huawei-filing-knowledge-base'],
        claim: 'as-elsewhere',
        value: { word: 'service' },
      },
    ],
    ...guangdongOnRecord,
  },
})
