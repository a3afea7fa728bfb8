/** 网站退回 Reasons that lie in the name, the content or the remark of the service, or in its being open too early. */
import { rejections } from '../rejection.ts'

export const serviceRejections = rejections([
  {
    id: 'service-name-not-allowed',
    kind: 'service-name',
    stages: ['provider', 'authority'],
    reason: {
      zh: '网站名称不合规：太短、全是数字或字母，或含有不允许的字词。',
      en: 'The name of the service is not allowed: too short, only digits or Latin letters, or with refused or sensitive words.',
    },
    remedy: {
      zh: '按命名规则改名；确为产品名的，在备注说明。',
      en: 'Rename it by the rules; if it is the name of a product, say so in the remark.',
    },
    caughtBy: { topics: ['service-name', 'service-name-words', 'service-name-chinese', 'service-name-without-latin'] },
    cites: ['tencent-website-naming', 'huawei-materials'],
  },
  {
    id: 'service-name-without-link',
    kind: 'service-name',
    stages: ['authority'],
    reason: { zh: '网站名称与主办单位没有关系。', en: 'The name of the service has no link to the principal.' },
    remedy: {
      zh: '改用单位名称或简称；或在备注说明，附商标证或项目证明。',
      en: 'Use the principal’s full or short name; or explain the name in the remark, with a trademark certificate or proof of the project.',
    },
    caughtBy: { topics: ['service-name-explained'] },
    cites: ['huawei-filing-knowledge-base', 'mpgcw-filing-list'],
  },
  {
    id: 'service-name-of-state-place-or-person',
    kind: 'service-name',
    stages: ['authority'],
    reason: {
      zh: '网站名称用了国家机关字样、地名或人名。',
      en: 'The name of the service uses words of the state, a place or a person’s name.',
    },
    remedy: {
      zh: '改名；确有依据的，上传批准文件。',
      en: 'Rename it; where there is a ground for it, upload the approval.',
    },
    caughtBy: { topics: ['service-name-words', 'service-name-approval-words'] },
    cites: ['tencent-website-naming', 'huawei-materials'],
  },
  {
    id: 'service-name-used-twice',
    kind: 'service-name',
    stages: ['provider'],
    reason: {
      zh: '网站与另一网站同名，内容也相同。',
      en: 'The service has the name of another, and the same content.',
    },
    remedy: {
      zh: '改名，或区分两个网站的内容并在备注说明各自用途。',
      en: 'Rename it, or tell the two contents apart and say in the remark what each is for.',
    },
    caughtBy: { topics: ['same-name-other-content'] },
    cites: ['tencent-shaanxi-requirements', 'huawei-topic-page-7', 'tencent-qinghai-requirements'],
  },
  {
    id: 'website-open-before-approval',
    kind: 'open-before-approval',
    stages: ['authority'],
    reason: {
      zh: '尚未备案的网站在审核期间可以打开。',
      en: 'A website not yet filed can be reached during the review.',
    },
    remedy: {
      zh: '三选一：暂停域名解析、关闭网站、首页只显示“建设中”；下号后再开通。',
      en: 'Pause the domain name’s records, close the website, or show nothing but “under construction”; open once the number is granted.',
    },
    caughtBy: { topics: ['site-closed'] },
    cites: ['tencent-filing-documents', 'huawei-filing-knowledge-base'],
  },
  {
    id: 'website-still-opens',
    kind: 'open-before-approval',
    stages: ['authority'],
    reason: {
      zh: '网站已关闭，审核人员仍能打开。',
      en: 'The website was closed, yet the reviewer can still reach it.',
    },
    remedy: {
      zh: '清除 DNS 缓存和 CDN 缓存，从别的网络再试，确认打不开后重新提交。',
      en: 'Clear the caches of DNS and CDN, try from another network, and submit again once nothing opens.',
    },
    caughtBy: { topics: ['site-closed'] },
    cites: ['tencent-filing-documents'],
  },
  {
    id: 'content-beyond-nature',
    kind: 'content-and-nature',
    stages: ['authority'],
    reason: {
      zh: '网站内容与主办单位性质不符，例如个人网站出现企业内容。',
      en: 'The content does not fit the nature of the principal, such as company content on an individual’s website.',
    },
    remedy: {
      zh: '删去不符的内容；属于企业的内容，由企业备案。',
      en: 'Take the content off; content of a company needs a filing of the organisation.',
    },
    caughtBy: { topics: ['service-content', 'service-content-denied', 'paid-service-needs-a-company'] },
    cites: ['tencent-website-information', 'inspur-reject-reasons'],
  },
  {
    id: 'contents-too-many',
    kind: 'content-and-nature',
    stages: ['provider'],
    reason: {
      zh: '服务内容超出经营范围，或勾选过多。',
      en: 'The contents go beyond the business scope, or too many are ticked.',
    },
    remedy: {
      zh: '只勾选与网站实际最接近的内容。',
      en: 'Tick only what comes nearest to what the service really shows.',
    },
    caughtBy: { topics: ['service-content', 'mini-program-contents'] },
    cites: ['inspur-reject-reasons'],
  },
  {
    id: 'remark-missing-or-short',
    kind: 'remarks',
    stages: ['provider'],
    reason: {
      zh: '备注缺失或太短：没有本省要求的文字、个人承诺，或没有说明域名用于小程序。',
      en: 'The remark is missing or too short: without the province’s words, the individual’s pledge, or that the domain name serves a mini-program.',
    },
    remedy: {
      zh: '按本省模板补写备注，写明内容和用途。',
      en: 'Write it by the province’s template: what the service shows, and what it is for.',
    },
    caughtBy: {
      topics: [
        'service-remark',
        'service-remark-length',
        'personal-pledge',
        'mini-program-domain-name',
        'mini-program-remark',
      ],
    },
    cites: ['tencent-hebei-requirements', 'tencent-inner-mongolia-requirements', 'tencent-guangdong-requirements'],
  },
])
