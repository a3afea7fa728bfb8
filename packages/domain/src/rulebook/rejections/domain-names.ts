/** 域名退回 Reasons that lie in the domain name (sources tencent-domain-names, huawei-filing-knowledge-base, inspur-reject-reasons). */
import { rejections } from '../rejection.ts'

export const domainNameRejections = rejections([
  {
    id: 'domain-name-holder-differs',
    kind: 'domain-name-data',
    stages: ['provider', 'ministry-system'],
    reason: {
      zh: '域名持有者与主办单位不一致，或姓名、证件类型、证件号码对不上。',
      en: 'The holder of the domain name is not the principal, or name, type or number of the document differ.',
    },
    remedy: {
      zh: '在注册商处把持有者改为主办单位的中文全称（英文栏填拼音），重新实名认证；或换成真正持有域名的主体来备案。',
      en: 'Have the registrar enter the principal’s full Chinese name (pinyin in the English field) and verify anew; or let the real holder file.',
    },
    caughtBy: { topics: ['domain-name-holder', 'domain-name-data-match'] },
    cites: ['tencent-domain-names', 'huawei-filing-knowledge-base', 'inspur-reject-reasons'],
  },
  {
    id: 'registrar-not-approved',
    kind: 'domain-name-approval',
    stages: ['provider', 'ministry-system'],
    reason: {
      zh: '域名注册商未获工信部批准，多为境外注册商。',
      en: 'The registrar is not approved by the ministry; most of these are abroad.',
    },
    remedy: {
      zh: '把域名转入境内获批的注册商并完成实名认证，或换一个域名。',
      en: 'Transfer the name to an approved registrar in the mainland and verify it there, or use another name.',
    },
    caughtBy: { topics: ['approved-registrar'] },
    cites: ['tencent-domain-names', 'huawei-filing-knowledge-base'],
  },
  {
    id: 'suffix-not-approved',
    kind: 'domain-name-approval',
    stages: ['ministry-system'],
    reason: { zh: '域名后缀未获工信部批准。', en: 'The suffix of the domain name is not approved by the ministry.' },
    remedy: {
      zh: '在 domain.miit.gov.cn 核对后缀；未获批的只能换域名。',
      en: 'Look the suffix up at domain.miit.gov.cn; where it is not approved, only another domain name helps.',
    },
    caughtBy: { topics: ['approved-registrar', 'domain-name-suffix'] },
    cites: ['tencent-domain-names', 'huawei-filing-knowledge-base'],
  },
  {
    id: 'domain-name-not-verified',
    kind: 'domain-name-data',
    stages: ['ministry-system'],
    reason: { zh: '查不到域名的实名认证信息。', en: 'No real-name verification of the domain name is found.' },
    remedy: {
      zh: '在注册商处完成实名认证，等 2 至 3 天再提交；资料进入工信部库要 3 至 5 个工作日。',
      en: 'Verify it with the registrar and wait two or three days; the data reach the ministry in three to five working days.',
    },
    caughtBy: { topics: ['domain-name-verified'] },
    cites: ['huawei-filing-knowledge-base'],
  },
  {
    id: 'verification-not-yet-arrived',
    kind: 'domain-name-data',
    stages: ['ministry-system'],
    reason: {
      zh: '域名已实名认证，但资料还没有进入工信部库。',
      en: 'The domain name is verified, but its data have not reached the ministry yet.',
    },
    remedy: {
      zh: '实名认证通过后等 3 个工作日，信息不变，重新提交。',
      en: 'Wait three working days from the verification, change nothing, and submit again.',
    },
    caughtBy: { topics: ['domain-name-data-wait'] },
    cites: ['huawei-filing-knowledge-base', 'tencent-domain-names'],
  },
  {
    id: 'domain-name-expired',
    kind: 'domain-name-validity',
    stages: ['ministry-system'],
    reason: { zh: '域名已过期。', en: 'The domain name has expired.' },
    remedy: {
      zh: '续费，等到期日更新后上传新的域名证书再提交。',
      en: 'Renew it; once the new date shows, upload the new certificate and submit again.',
    },
    caughtBy: { topics: ['domain-name-validity'] },
    cites: ['huawei-filing-knowledge-base'],
  },
  {
    id: 'domain-name-expires-soon',
    kind: 'domain-name-validity',
    stages: ['provider'],
    reason: {
      zh: '域名快到期，剩余有效期低于本省的下限。',
      en: 'The domain name is about to expire: less is left than the province asks for.',
    },
    remedy: {
      zh: '续费到高于本省下限（常见三个月）后再提交。',
      en: 'Renew it beyond what the province asks for, commonly three months, then submit.',
    },
    caughtBy: { topics: ['domain-name-validity', 'domain-name-validity-in-days'] },
    cites: ['huawei-filing-knowledge-base', 'huawei-authority-requirements'],
  },
  {
    id: 'domain-name-filed-by-another',
    kind: 'record-exists',
    stages: ['provider'],
    reason: {
      zh: '域名以前由别人备过案，记录还在。',
      en: 'Somebody else filed the domain name before, and that record stands.',
    },
    remedy: {
      zh: '带域名证书，按管局的表格申请注销原备案，注销后再提交。',
      en: 'With the domain name’s certificate and the authority’s form, have the old record cancelled, then submit.',
    },
    caughtBy: { topics: ['domain-name-not-filed-yet'] },
    cites: ['tencent-filing-documents-2021'],
  },
])
