/** 天津 What the authority of Tianjin asks of a filing, as providers tell it; nobody has reviewed it with the authority. */
import { province } from '../province.ts'

const practice = { standing: 'ca-practice', confidence: 'secondary' } as const
const alibaba = { ...practice, from: { seenBy: '2026-11-21' }, cites: ['alibaba-tianjin-rules'] } as const
const alibabaNotes = { ...practice, from: { seenBy: '2023-09-28' }, cites: ['alibaba-tianjin-special-notes'] } as const
const huawei = { ...practice, from: { seenBy: '2025-12-31' }, cites: ['huawei-filing-policy'] } as const
const tencent = { ...practice, from: { seenBy: '2021-07-15' }, cites: ['tencent-tianjin-requirements'] } as const
const tencentAndAlibaba = {
  ...practice,
  from: { seenBy: '2021-07-15' },
  cites: ['tencent-tianjin-requirements', 'alibaba-tianjin-rules'],
} as const
const organisation = { 'principal.kind': 'organisation' } as const
const individual = { 'principal.kind': 'individual' } as const
const local = { word: 'local' } as const

export default province({
  id: 'tianjin',
  reviewed: null,
  statements: {
    photocopies: [{ ...tencent, value: { word: 'originals' } }],
    'sole-proprietor': [
      {
        ...alibabaNotes,
        value: { word: 'enterprise' },
        note: {
          zh: '无字号的写“法定代表人姓名（个体工商户）”。',
          en: 'Without a trade name: “name of the legal representative (sole proprietor)”.',
        },
      },
    ],
    'minimum-age': [
      { ...tencent, claim: 'from-16', when: { 'person.roles': 'service-in-charge' }, value: { years: 16 } },
      {
        ...alibaba,
        claim: 'from-18',
        when: { 'principal.kind': 'organisation', 'person.roles': 'service-in-charge' },
        value: { years: 18 },
      },
      {
        ...alibaba,
        claim: 'from-16',
        when: { 'principal.kind': 'organisation', 'person.roles': 'principal-in-charge' },
        value: { years: 16 },
      },
      { ...huawei, claim: 'from-18', when: individual, value: { years: 18 } },
    ],
    'retirement-age': [{ ...tencent, value: { men: 60, women: 55 } }],
    'guardian-papers': [
      {
        ...tencent,
        when: { 'person.roles': 'service-in-charge' },
        value: { years: 18, allOf: ['household-register-pages'] },
        note: { zh: '填写监护人；户口簿上传本人和监护人两页。', en: 'Name the guardian; upload the pages of both.' },
      },
    ],
    'proof-of-the-young': [
      {
        ...alibaba,
        when: { 'principal.kind': 'organisation', 'person.roles': 'principal-in-charge' },
        value: { years: 18, oneOf: ['employment-proof', 'income-proof'] },
      },
    ],
    'person-in-charge-position': [
      {
        ...practice,
        from: { seenBy: '2021-07-15' },
        cites: ['tencent-tianjin-requirements', 'huawei-filing-policy', 'alibaba-tianjin-rules'],
        value: { word: 'required' },
      },
    ],
    'service-authorisation-letter': [
      {
        ...practice,
        from: { seenBy: '2021-07-15' },
        cites: ['tencent-tianjin-requirements', 'tencent-materials-list'],
        value: { than: 'legal-representative', oneOf: ['service-authorisation-letter'] },
      },
    ],
    'different-persons-in-charge': [
      {
        ...practice,
        from: { seenBy: '2023-09-28' },
        cites: ['alibaba-tianjin-special-notes', 'alibaba-tianjin-rules-older'],
        value: { among: ['service-in-charge'] },
      },
    ],
    'individual-from-elsewhere': [
      {
        ...huawei,
        value: null,
        says: { zh: '接受外省个人备案。', en: 'An individual from another province may file here.' },
      },
    ],
    'emergency-phone-differs': [
      {
        ...practice,
        from: { seenBy: '2021-07-15' },
        cites: ['tencent-tianjin-requirements', 'alibaba-emergency-phone-answer'],
        value: {},
        note: {
          zh: '也不得与另一负责人的手机相同；备注使用人和关系：单位填员工，个人优先填直系亲属。',
          en: 'Nor the other person’s mobile; a remark names its user and the relation: an employee, or for an individual preferably a close relative.',
        },
      },
    ],
    'phone-of-another-client': [{ ...tencent, value: {} }],
    'document-of-another-client': [{ ...tencent, value: {} }],
    'contact-address': [{ ...tencent, value: {} }],
    'address-words': [{ ...tencent, value: { denied: ['市辖区'] } }],
    'district-names': [{ ...tencentAndAlibaba, value: { denied: ['自贸区', '空港经济区', '华苑'] } }],
    'address-advice': [
      {
        ...tencent,
        part: 'students',
        when: individual,
        value: local,
        says: { zh: '在校学生的地址写明院系、班级。', en: 'A student’s address names department and class.' },
      },
      {
        ...tencentAndAlibaba,
        part: 'binhai',
        value: local,
        says: {
          zh: '自贸区、空港经济区填滨海新区。',
          en: 'The free-trade zone and the airport economic zone are entered as Binhai New Area.',
        },
      },
      {
        ...tencentAndAlibaba,
        part: 'huayuan',
        value: local,
        says: {
          zh: '“华苑”在环内选南开区，环外选西青区。',
          en: 'Huayuan inside the ring road is Nankai, outside Xiqing.',
        },
      },
    ],
    'domain-name-validity': [
      {
        ...practice,
        from: { seenBy: '2025-12-31' },
        cites: ['alibaba-tianjin-rules-older', 'huawei-filing-policy'],
        when: organisation,
        value: { months: 3 },
        note: {
          zh: '备案期间关闭域名隐私保护；股东持有须附公司章程，高级管理人员持有须附近六个月社保。',
          en: 'Privacy protection is off while the filing runs; a shareholder adds the articles of association, a senior manager six months of social insurance.',
        },
      },
    ],
    'service-name-chinese': [{ ...tencent, value: { min: 3 } }],
    'service-name-words': [
      {
        ...tencent,
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
        note: { zh: '指“某某资讯”“某某平台”一类的泛称。', en: 'Generic names of this pattern are meant.' },
      },
    ],
    'service-name-approval-words': [{ ...tencent, value: { denied: ['博客', '论坛', '在线', '社区', '交流'] } }],
    'naming-advice': [
      {
        ...alibabaNotes,
        part: 'no-e-commerce',
        when: individual,
        value: local,
        says: {
          zh: '个人不得做电商；网站实际名称须与备案一致。',
          en: 'An individual runs no e-commerce; the real name of the service is the one filed.',
        },
      },
    ],
    'personal-pledge': [{ ...tencent, value: { word: 'pledge' } }],
    'remark-advice': [
      {
        ...tencent,
        part: 'several-provinces',
        value: local,
        says: {
          zh: '同一网站的 IP 在几个省份的须备注。',
          en: 'IP addresses of one website in several provinces are explained.',
        },
      },
    ],
    'several-server-provinces': [{ ...tencent, value: {} }],
    'site-closed': [
      {
        ...tencent,
        value: {},
        note: {
          zh: '已备案的内容须与备案相符；取号超过半年的须可访问。',
          en: 'What is filed matches its record; a number older than six months can be reached.',
        },
      },
    ],
    'authority-review-time': [
      {
        ...practice,
        from: { day: '2020-06-18' },
        cites: ['tencent-review-times'],
        value: { min: 4, max: 11, unit: 'calendar-day' },
      },
    ],
    'name-change-letter': [
      {
        ...practice,
        from: { seenBy: '2021-05-12' },
        cites: ['tencent-tianjin-requirements', 'tencent-change-information'],
        when: organisation,
        value: { among: ['principal-name'], oneOf: ['registry-name-change-letter'] },
      },
    ],
    'another-principal': [
      { ...tencent, when: organisation, value: { word: 'refused' } },
      {
        ...tencent,
        when: individual,
        value: { word: 'refused' },
        says: {
          zh: '个人换成另一个人的，建议注销后重新备案。',
          en: 'From one individual to another: better cancel and file anew.',
        },
      },
    ],
    'individual-to-company': [
      {
        ...tencent,
        value: { word: 'free' },
        note: {
          zh: '须有域名证书证明域名归该企业。',
          en: 'The certificate must show that the company holds the domain name.',
        },
      },
    ],
    'company-to-individual': [{ ...tencent, value: { word: 'refused' } }],
    'domain-name-of-the-new-principal': [{ ...tencent, when: individual, value: {} }],
    'domain-name-certificate-on-change': [
      { ...tencent, value: { among: ['individual-to-company'], oneOf: ['domain-name-certificate'] } },
    ],
    'empty-shell': [
      { ...practice, from: { seenBy: '2025-12-31' }, cites: ['huawei-cancellation'], value: { word: 'allowed' } },
    ],
    'one-record': [{ ...tencent, value: { max: 1 } }],
  },
})
