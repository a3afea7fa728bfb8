/** 山东 What the authority of Shandong asks of a filing, as providers tell it; nobody has reviewed it with the authority. */
import { province } from '../province.ts'

const practice = { standing: 'ca-practice', confidence: 'secondary' } as const
const tencent = { ...practice, from: { seenBy: '2021-07-15' }, cites: ['tencent-shandong-requirements'] } as const
const tencentAndHuawei = {
  ...practice,
  from: { seenBy: '2021-07-15' },
  cites: ['tencent-shandong-requirements', 'huawei-authority-requirements'],
} as const
const organisation = { 'principal.kind': 'organisation' } as const
const individual = { 'principal.kind': 'individual' } as const
const publicBody = { 'principal.nature': ['government', 'public-institution'] } as const
const local = { word: 'local' } as const
const tencentShells = { ...practice, from: { seenBy: '2021-07-15' }, cites: ['tencent-empty-principal'] } as const

export default province({
  id: 'shandong',
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
          zh: '“自有资金投资”须盖章的不涉金融承诺书；影视制作先改经营范围；图书音像销售须出版物许可；期刊须网络出版许可；药品、医疗器械（含租赁）须药品信息服务证书；游戏须版号或改范围。',
          en: '“Investment of own capital”: a sealed no-finance letter; film and TV production: change the scope; sale of publications: publication permit; journals: online publishing licence; drugs or devices, rental included: drug-information certificate; games: publication number or change of scope.',
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
    seal: [{ ...tencent, value: { word: 'name-and-seal' } }],
    'superior-unit': [{ ...tencent, when: publicBody, value: { word: 'full-name' } }],
    'documents-advice': [
      {
        ...tencent,
        part: 'which-document',
        when: organisation,
        value: local,
        says: {
          zh: '企业用执照，无执照单位用组织机构代码证；律师事务所用组织机构代码证或合并执照。',
          en: 'An enterprise shows the licence, bodies without one the organisation code; law firms the organisation code or merged licence.',
        },
      },
    ],
    'minimum-age': [
      {
        ...practice,
        from: { seenBy: '2025-12-31' },
        cites: ['huawei-authority-requirements'],
        claim: 'from-17',
        when: individual,
        value: { years: 17 },
      },
      {
        ...tencent,
        claim: 'with-guardian',
        when: individual,
        value: null,
        says: { zh: '未满 18 周岁的附监护人证件即可。', en: 'Below 18 the guardian’s document is enough.' },
      },
    ],
    'guardian-papers': [{ ...tencent, when: individual, value: { years: 18, allOf: ['guardian-identity'] } }],
    'person-in-charge-position': [
      {
        ...practice,
        from: { seenBy: '2021-07-15' },
        cites: [
          'tencent-shandong-requirements',
          'huawei-authority-requirements',
          'alibaba-shandong-rules',
          'tencent-principal-information',
        ],
        value: { word: 'required' },
      },
    ],
    'foreign-legal-representative': [
      {
        ...practice,
        from: { seenBy: '2021-07-15' },
        cites: ['tencent-shandong-requirements', 'huawei-authority-requirements', 'alibaba-shandong-rules'],
        when: { 'person.roles': 'principal-in-charge' },
        value: { documents: ['resident-id'] },
        note: {
          zh: '外籍法定代表人用授权书授权中国公民。',
          en: 'A foreign one authorises a Chinese citizen by letter.',
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
        value: {
          oneOf: [
            'residence-permit',
            'temporary-residence-permit',
            'social-insurance-proof',
            'property-contract',
            'student-card',
          ],
        },
        note: {
          zh: '腾讯云列前四种，华为云 2025 年只列学生证和居住证。',
          en: 'Tencent Cloud lists the first four; Huawei Cloud in 2025 only student card and residence permit.',
        },
      },
    ],
    'phone-province': [
      { ...tencent, value: null, says: { zh: '手机号归属地不限。', en: 'The number may be from any province.' } },
    ],
    'phone-of-another-client': [{ ...tencent, value: {} }],
    'document-of-another-client': [{ ...tencent, value: {} }],
    'domain-name-holder': [
      {
        ...practice,
        from: { seenBy: '2026-11-21' },
        cites: ['alibaba-shandong-rules'],
        part: 'province',
        when: organisation,
        value: { holders: ['principal', 'legal-representative'] },
      },
    ],
    'domain-name-validity-in-days': [
      {
        ...practice,
        from: { seenBy: '2026-11-21' },
        standing: 'provider-practice',
        cites: ['alibaba-shandong-rules'],
        value: { days: 45 },
        note: {
          zh: '阿里云页面未注明日期，约 2020 年。',
          en: 'Alibaba Cloud’s page is undated, about 2020.',
        },
      },
    ],
    'service-name-words': [
      {
        ...tencent,
        when: organisation,
        value: {
          denied: [
            '资讯',
            '网站',
            '网络',
            '网址',
            '爱好者',
            '作品展示',
            '论坛',
            '社区',
            '工作室',
            '平台',
            '主页',
            '热线',
            '社团',
            '导航',
            '分享',
          ],
        },
        note: {
          zh: '须符合主体性质；不得用域名、家庭住址、英文或姓名。',
          en: 'It fits the principal’s nature; no domain name, home address, English or personal name.',
        },
      },
    ],
    'service-name-approval-words': [
      { ...tencent, when: organisation, value: { denied: ['博客', '论坛', '在线', '社区', '交流'] } },
    ],
    'personal-pledge': [{ ...tencent, value: { word: 'pledge' } }],
    'remark-advice': [
      {
        ...tencent,
        part: 'content-not-in-the-name',
        value: local,
        says: {
          zh: '名称不能体现内容的须备注；几个域名的，备注“域名均指向同一网站”。',
          en: 'A name that does not show the content is explained; several names: “all point to one website”.',
        },
      },
    ],
    'site-closed': [{ ...tencent, value: {} }],
    'authority-review-time': [
      {
        ...practice,
        from: { day: '2020-06-18' },
        cites: ['tencent-review-times'],
        value: { min: 10, max: 13, unit: 'calendar-day' },
      },
    ],
    'another-principal': [{ ...tencentAndHuawei, when: organisation, value: { word: 'same-person' } }],
    'individual-to-company': [
      {
        ...tencent,
        value: { word: 'same-person' },
        note: {
          zh: '网站内容明显属于企业的特殊情况，可以备注后变更。',
          en: 'In the special case of content that is plainly the company’s, it may pass with a remark.',
        },
      },
    ],
    'empty-shell': [
      { ...practice, from: { seenBy: '2025-12-31' }, cites: ['huawei-cancellation'], value: { word: 'refused' } },
    ],
    'empty-shell-at-the-authority': [{ ...tencentShells, value: { word: 'refused' } }],
    'empty-shell-papers': [
      {
        ...tencentShells,
        value: { among: ['empty-shell'], allOf: ['empty-shell-form', 'domain-name-certificate'] },
        note: {
          zh: '连同主体证件邮寄到济南的备案办公室，约 2 个工作日后查询结果。',
          en: 'Posted to the filing office in Jinan with the documents of the principal; look for the result after about two working days.',
        },
      },
    ],
  },
})
