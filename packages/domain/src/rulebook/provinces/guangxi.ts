/** 广西 What the authority of Guangxi asks of a filing, as providers tell it; nobody has reviewed it with the authority. */
import { province } from '../province.ts'

const practice = { standing: 'ca-practice', confidence: 'secondary' } as const
const tencent = { ...practice, from: { seenBy: '2021-07-15' }, cites: ['tencent-guangxi-requirements'] } as const
const organisation = { 'principal.kind': 'organisation' } as const
const individual = { 'principal.kind': 'individual' } as const
const publicBody = { 'principal.nature': ['government', 'public-institution'] } as const
const local = { word: 'local' } as const

export default province({
  id: 'guangxi',
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
    'superior-unit': [{ ...tencent, when: publicBody, value: { word: 'full-name' } }],
    'documents-advice': [
      {
        ...tencent,
        part: 'licence',
        when: organisation,
        value: local,
        says: {
          zh: '企业必须用营业执照，不用组织机构代码证。',
          en: 'An enterprise shows the business licence, not the organisation code.',
        },
      },
    ],
    'minimum-age': [{ ...tencent, value: { years: 18 } }],
    'person-in-charge-position': [
      {
        ...practice,
        from: { seenBy: '2021-07-15' },
        cites: ['tencent-guangxi-requirements', 'huawei-authority-requirements', 'tencent-principal-information'],
        value: { word: 'required' },
      },
    ],
    'individual-from-elsewhere': [
      { ...practice, from: { seenBy: '2025-12-31' }, cites: ['huawei-authority-requirements'], value: {} },
    ],
    'emergency-phone': [{ ...tencent, value: {} }],
    'emergency-phone-differs': [{ ...tencent, value: {} }],
    'address-words': [{ ...tencent, value: { denied: ['市辖区'] } }],
    'domain-name-holder': [
      { ...tencent, part: 'province', when: organisation, value: { holders: ['principal', 'legal-representative'] } },
    ],
    'one-domain-name-per-service': [{ ...tencent, value: 'as-nation' }],
    'naming-advice': [
      {
        ...tencent,
        part: 'unrelated-names',
        value: local,
        says: {
          zh: '名称与单位、经营范围看不出关系的须备注；个人名称须与内容相符。',
          en: 'A name not visibly related to principal and scope is explained in the remark; an individual’s name suits the content.',
        },
      },
    ],
    'personal-pledge': [{ ...tencent, value: { word: 'pledge' } }],
    'mini-program-domain-name': [{ ...tencent, value: { word: 'remark-then-open' } }],
    'construction-plan': [
      {
        ...tencent,
        when: individual,
        value: { than: 3, oneOf: ['construction-plan'] },
        note: {
          zh: '域名证书、方案书、证件复印件和接入合同邮寄至南宁，备注快递单号。',
          en: 'Certificates, plan, a copy of the document and the access contract are posted to Nanning; the courier’s number goes into the remark.',
        },
      },
    ],
    'statement-on-several-names': [
      {
        ...tencent,
        when: organisation,
        value: { than: 5, oneOf: ['several-names-statement'] },
        note: {
          zh: '单位盖章；域名证书有效期须大于三个月。',
          en: 'Sealed; the certificates are valid for more than three months.',
        },
      },
    ],
    'authority-review-time': [
      {
        ...practice,
        from: { day: '2020-06-18' },
        cites: ['tencent-review-times'],
        value: { min: 5, max: 6, unit: 'calendar-day' },
      },
    ],
    'footer-number': [
      {
        ...practice,
        from: { seenBy: '2021-07-15' },
        cites: ['tencent-guangxi-requirements', 'huawei-authority-requirements'],
        part: 'link',
        value: 'as-nation',
        note: {
          zh: '企业门户须有 logo、简介、案例，二级链接有内容。',
          en: 'A company’s portal shows logo, profile and cases; its sub-links hold content.',
        },
      },
    ],
    'name-change-letter': [
      {
        ...practice,
        from: { seenBy: '2021-05-12' },
        cites: ['tencent-guangxi-requirements', 'tencent-change-information'],
        when: organisation,
        value: { among: ['principal-name'], oneOf: ['registry-name-change-letter'] },
        note: { zh: '企业变更凭登记机关证明。', en: 'An enterprise changes with proof of the registry.' },
      },
    ],
    'another-principal': [{ ...tencent, when: organisation, value: { word: 'refused' } }],
    'individual-to-company': [{ ...tencent, value: { word: 'same-person' } }],
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
          zh: '表格由自治区通信管理局公布：https://gxca.miit.gov.cn/bsfw/bszn/art/2020/art_734bf90cfc6b4514b3edb7c7bd94e8ed.html 。',
          en: 'The form is published by the administration: https://gxca.miit.gov.cn/bsfw/bszn/art/2020/art_734bf90cfc6b4514b3edb7c7bd94e8ed.html .',
        },
      },
    ],
    'filed-sites-show-number': [
      {
        ...practice,
        from: { seenBy: '2021-07-15' },
        cites: ['tencent-guangxi-requirements', 'huawei-authority-requirements'],
        value: {},
      },
    ],
  },
})
