/** 收录情况：公安备案、展示、费用、个人信息 Where each row on links, display, public security, fees and personal data stands in the book. */
import type { Coverage } from './row.ts'

const links: Coverage = {
  '3.4 MIIT': { in: ['query-links', 'footer-number', 'footer-link-shown'] },
  '3.4 police': { in: ['query-links'] },
  '3.4 MIIT licence system': { in: ['query-links'] },
  '3.4 domain approvals': { in: ['query-links', 'approved-registrar'] },
  '3.4 no deep link to a single record': { in: ['query-links'] },
}

const display: Coverage = {
  'SHOW-1': { in: ['footer-number', 'footer-number-shown', 'footer-link-shown'] },
  'SHOW-2': { in: ['footer-number-form'] },
  'SHOW-3': { in: ['footer-number-form'] },
  'SHOW-4': { in: ['app-number-shown'] },
  'SHOW-5': { in: ['mini-program-number-shown'] },
  'SHOW-6': { in: ['police-number'] },
  'SHOW-7': { in: ['licence-number-shown'] },
  'SHOW-8': { in: ['electronic-mark'] },
  'SHOW-9': { in: ['number-of-each-site'] },
  'SHOW-10': { in: ['number-outside-the-mainland'] },
  '3.5 snippet details': {
    left: {
      zh: '不是规则：属性、尺寸、转义和图标来源由代码片段部分实现。',
      en: 'No rule: attributes, size, escaping and where the badge comes from are the craft of the snippets.',
    },
  },
}

const publicSecurity: Coverage = {
  'PS-1': { in: ['needs-police-filing', 'police-filing', 'procedure:public-security-filing'] },
  'PS-2': { in: ['needs-police-filing', 'police-filing-of-individuals'] },
  'PS-3': { in: ['police-platform'] },
  'PS-4': { in: ['procedure:public-security-filing', 'police-platform', 'police-persons'] },
  'PS-5': {
    in: [
      'procedure:public-security-filing',
      'police-service-name',
      'police-resolved-address',
      'police-domain-name-certificate',
      'police-persons',
    ],
  },
  'PS-6': { in: ['interactive-service'] },
  'PS-7': { in: ['interactive-service', 'interactive-service-papers', 'procedure:public-security-filing'] },
  'PS-8': { in: ['police-review-time'] },
  'PS-9': { in: ['police-fee', 'fee:public-security-official'] },
  'PS-10': { in: ['one-police-number'] },
  'PS-11': {
    in: [
      'police-change-report',
      'police-cancellation',
      'procedure:public-security-change',
      'procedure:public-security-cancellation',
    ],
  },
  'PS-12': { in: ['police-data-code'] },
  'PS-13': { in: ['important-field-approval'] },
  'PS-14': { in: ['needs-police-filing', 'police-filing-of-apps'] },
}

const charges: Coverage = {
  '6 ICP filing': {
    in: [
      'official-fee',
      'fee:filing-official',
      'fee:unnamed-agency-pre-trial',
      'fee:unnamed-agency-guidance',
      'fee:unnamed-agency-regulatory',
    ],
  },
  '6 ICP licence': { in: ['fee:licence-official', 'fee:licence-renewal-official', 'fee:unnamed-agency-certificate'] },
  '6 public-security filing': {
    in: ['police-fee', 'fee:public-security-official', 'fee:unnamed-agency-public-security'],
  },
  '6 agency service fee': { in: ['fee:redstar-works-success-fee'] },
  '6 hosting condition': {
    in: [
      'server-resources',
      'fee:tencent-server',
      'fee:tencent-serverless-package',
      'fee:huawei-server',
      'fee:huawei-enterprise-portal',
      'fee:huawei-dedicated-cloud',
      'fee:huawei-gateway',
      'fee:alibaba-server',
      'fee:alibaba-device-package',
      'fee:alibaba-marketplace-product',
    ],
  },
  '6 what a fee record needs': {
    left: {
      zh: '不是规则：费用条目的字段即按此设计。',
      en: 'No rule: the shape of a fee carries these fields.',
    },
  },
}

const personalData: Coverage = {
  'PI-1': { in: ['separate-consent'] },
  'PI-2': { in: ['purpose-of-personal-data'] },
  'PI-3': { in: ['retention-of-papers'] },
  'PI-4': { in: ['processing-agreement'] },
  'PI-5': { in: ['impact-assessment'] },
  'PI-6': { in: ['security-of-personal-data'] },
  'PI-7': { in: ['leak-notice'] },
  'PI-8': { in: ['personal-data-penalties'] },
  'PI-9': { in: ['records-of-processing'] },
  'PI-10': { in: ['data-export'] },
  '9 product consequences': {
    left: {
      zh: '不是规则：加密、打码、清除、同意记录和访问日志是系统自身的做法。',
      en: 'No rule: encryption, masks, purge, records of consent and the access log are how the system itself is built.',
    },
  },
}

const afterFiling: Coverage = {
  '2.13 footer and its link': { in: ['footer-number', 'footer-number-shown', 'footer-link-shown'] },
  '2.13 fine for a missing footer': { in: ['footer-number'] },
  '2.13 Guangdong shows the principal’s number': { in: ['footer-number-form'] },
  '2.13 public security within 30 days': { in: ['police-filing'] },
  '2.13 account type by entity': { in: ['police-platform'] },
  '2.13 copyright line': { in: ['copyright-line'] },
  '2.13 change within 10 working days, or 30 days before': { in: ['correction-of-data', 'change-report'] },
  '2.13 checks afterwards': { in: ['checks-after-filing'] },
}

export const publicSecurityCoverage: Coverage = {
  ...links,
  ...display,
  ...publicSecurity,
  ...charges,
  ...personalData,
  ...afterFiling,
}
