/** 山东 What the authority of Shandong asks of a first filing, as providers tell it; nobody has reviewed it with the authority. */
import { province } from '../province.ts'

const practice = { standing: 'ca-practice', confidence: 'secondary' } as const
const tencent = { ...practice, from: { seenBy: '2021-07-15' }, cites: ['tencent-shandong-requirements'] } as const
const tencentAndHuawei = {
  ...practice,
  from: { seenBy: '2025-12-31' },
  cites: ['tencent-shandong-requirements', 'huawei-authority-requirements'],
} as const
const organisation = { 'principal.kind': 'organisation' } as const
const individual = { 'principal.kind': 'individual' } as const
const local = { word: 'local' } as const

export default province({
  id: 'shandong',
  reviewed: null,
  statements: {
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
        from: { seenBy: '2025-12-31' },
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
        from: { seenBy: '2025-12-31' },
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
    'phone-province': [{ ...tencent, value: { word: 'free' } }],
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
        note: {
          zh: '阿里云约 2020 年的页面要求有效期大于 45 天。',
          en: 'Alibaba Cloud’s page of about 2020 asks more than 45 days of validity.',
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
  },
})
