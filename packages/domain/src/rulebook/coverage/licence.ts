/** 收录情况：法规、法律后果、许可证 Where each row on instruments, penalties, the licence and foreign investment stands in the book. */
import type { Coverage } from './row.ts'

const instruments: Coverage = {
  'I-1': { in: ['source:decree-292', 'source:decree-797', 'needs-filing', 'commercial-or-not'] },
  'I-2': { in: ['source:order-33-2005', 'needs-filing', 'change-report'] },
  'I-3': { in: ['source:decree-291', 'licence-authority', 'licence-change-notice'] },
  'I-4': {
    in: ['source:miit-order-42-2017', 'source:miit-order-5-2009', 'registered-capital', 'licence-renewal-limit'],
  },
  'I-5': { in: ['source:telecom-services-catalogue-2015', 'licence-service-class'] },
  'I-6': { in: ['source:decree-333', 'foreign-share', 'foreign-investment-rules'] },
  'I-7': { in: ['source:miit-circular-107-2024', 'foreign-investment-rules'] },
  'I-8': { in: ['source:services-opening-plan-2025', 'foreign-investment-rules'] },
  'I-9': { in: ['source:mps-order-33-1997', 'police-filing', 'security-duties'] },
  'I-10': { in: ['source:miit-notice-105-2023', 'needs-filing'] },
  'I-11': { in: ['source:miit-order-43-2017', 'approved-registrar'] },
  'I-12': { in: ['source:miit-notice-264-2017', 'domain-name-holder'] },
  'I-13': { in: ['source:miit-notice-633-2019', 'one-domain-name-per-service'] },
  'I-14': { in: ['source:miit-notice-485-2016', 'sms-check'] },
  'I-15': { in: ['source:anti-fraud-law', 'needs-filing', 'app-distribution-penalty'] },
  'I-16': { in: ['source:cybersecurity-law', 'security-duties', 'cybersecurity-law-penalty'] },
  'I-17': { in: ['source:personal-information-protection-law'] },
  'I-18': { in: ['source:network-data-regulations'] },
  'I-19': { in: ['source:cross-border-data-provisions'] },
  'I-20': {
    in: [
      'source:administrative-licensing-law',
      'licence-formality-check',
      'licence-delivery',
      'licence-official-fee',
      'official-fee',
    ],
  },
  'I-21': { in: ['source:holiday-measures'] },
  'I-22': { in: ['source:government-applications-provisions', 'public-body-suffix'] },
  'I-23': { in: ['source:mii-reply-413-2002', 'commercial-or-not'] },
  '1 what the amendment of December 2024 changed': { in: ['prior-approval', 'source:decree-292', 'source:decree-797'] },
}

const penalties: Coverage = {
  '2.9 no licence, or beyond it': { in: ['no-licence-penalty', 'within-filed-items', 'commercial-or-not'] },
  '2.9 no filing or beyond filed items': { in: ['no-filing-penalty', 'beyond-filed-items-penalty'] },
  '2.9 no filing, fine': { in: ['no-filing-penalty'] },
  '2.9 beyond filed items, fine': { in: ['beyond-filed-items-penalty', 'within-filed-items'] },
  '2.9 false filing data': { in: ['false-data-penalty', 'true-filing-data'] },
  '2.9 number not shown': { in: ['number-not-shown-penalty', 'footer-number'] },
  '2.9 number without link': { in: ['no-link-penalty', 'footer-number'] },
  '2.9 change or cancellation not done': { in: ['unreported-change-penalty'] },
  '2.9 access provider': { in: ['access-to-unfiled-penalty'] },
  '2.9 no annual verification': { in: ['annual-verification-penalty', 'annual-verification'] },
  '2.9 forbidden content': { in: ['forbidden-content-penalty', 'forbidden-content'] },
  '2.9 public-security filing not done': { in: ['police-filing-penalty', 'police-filing'] },
  '2.9 security duties not done': { in: ['security-duties-penalty', 'security-duties'] },
  '2.9 network-security duties': { in: ['cybersecurity-law-penalty', 'security-duties'] },
  '2.9 distributing Apps': { in: ['app-distribution-penalty'] },
}

const commercial: Coverage = {
  '4.1 paid information or page making': { in: ['commercial-or-not'] },
  '4.1 own goods in an own shop': { in: ['commercial-or-not'] },
  '4.1 marketplace': { in: ['commercial-or-not', 'licence-service-class'] },
  '4.1 financed by advertising': { in: ['commercial-or-not', 'dispute:advertising-as-commercial'] },
  '4.1 own software by subscription': { in: ['commercial-or-not'] },
  '4.1 corporate site, blog': { in: ['commercial-or-not'] },
  '4.1 five sub-types of B25': { in: ['licence-service-class'] },
}

const conditions: Coverage = {
  'LIC-1': { in: ['licence-company-only'] },
  'LIC-2': { in: ['licence-funds-and-staff'] },
  'LIC-3': { in: ['licence-reputation'] },
  'LIC-4': { in: ['registered-capital'] },
  'LIC-5': { in: ['licence-premises'] },
  'LIC-6': { in: ['telecom-dishonesty-list'] },
  'LIC-7': { in: ['licence-safeguards', 'licence-plan-papers', 'prior-approval'] },
  'LIC-8': {
    in: [
      'licence-insured-staff',
      'licence-domain-name-holder',
      'licence-domain-name-validity',
      'licence-mainland-server',
      'filing-before-licence',
    ],
  },
}

const documents: Coverage = {
  '4.3 application': { in: ['licence-company-papers'] },
  '4.3 business licence': { in: ['licence-company-papers'] },
  '4.3 company profile': { in: ['licence-company-papers'] },
  '4.3 articles, equity, shareholders': { in: ['licence-company-papers'] },
  '4.3 business and technical plan': { in: ['licence-plan-papers'] },
  '4.3 long-term service plan': { in: ['licence-plan-papers'] },
  '4.3 information-security safeguards': { in: ['licence-plan-papers'] },
  '4.3 commitment to lawful operation': { in: ['licence-letters'] },
  '4.3 staff papers': { in: ['licence-staff-papers'] },
  '4.3 domain certificate': { in: ['licence-domain-name-paper'] },
  '4.3 filing screenshot': { in: ['licence-service-papers'] },
  '4.3 access contract and provider’s licence': { in: ['licence-service-papers'] },
  '4.3 lease': { in: ['licence-premises-papers'] },
  '4.3 prior approvals': { in: ['prior-approval'] },
  '4.3 no longer required since 2017': { in: ['licence-company-papers'] },
  'seed 001 responsibility letter': { in: ['licence-letters'] },
  'seed 001 letter of guarantee': { in: ['licence-guarantee-letter'] },
}

const steps: Coverage = {
  'L-01': { in: ['licence-submission', 'procedure:licence-application'] },
  'L-02': { in: ['licence-formality-check', 'procedure:licence-application'] },
  'L-03': { in: ['licence-decision', 'dispute:licence-decision-unit'] },
  'L-04': { in: ['licence-delivery'] },
  'L-05': { in: ['licence-at-company-registry'] },
  'L-06': { in: ['licence-validity'] },
  'L-07': {
    in: [
      'licence-renewal-limit',
      'licence-renewal-in-time',
      'licence-service-started',
      'renewal-missed',
      'procedure:licence-renewal',
    ],
  },
  'L-08': {
    in: [
      'licence-change-notice',
      'licence-end-notice',
      'licence-change-in-time',
      'procedure:licence-change',
      'procedure:licence-cancellation',
    ],
  },
  'L-09': { in: ['licence-registry-notice', 'licence-registry-in-time', 'procedure:licence-change'] },
  'L-10': { in: ['licence-annual-report-window', 'annual-report-missed', 'procedure:licence-annual-report'] },
  'L-11': { in: ['licence-number-shown', 'number-not-shown-penalty'] },
  'L-12': { in: ['foreign-listing-consent'] },
  '4.4 who decides': { in: ['licence-authority'] },
  '4.4 sequence': { in: ['filing-before-licence'] },
}

const foreign: Coverage = {
  'F-1': { in: ['foreign-share', 'foreign-investment-review'] },
  'F-2': { in: ['foreign-investment-rules'] },
  'F-3': { in: ['foreign-investment-rules'] },
  'F-4': { in: ['foreign-investment-rules'] },
  'F-5': { in: ['foreign-investment-rules'] },
  'F-6': { in: ['foreign-investment-review'] },
}

export const licenceCoverage: Coverage = {
  ...instruments,
  ...penalties,
  ...commercial,
  ...conditions,
  ...documents,
  ...steps,
  ...foreign,
}
