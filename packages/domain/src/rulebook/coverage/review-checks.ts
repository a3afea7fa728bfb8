/** 提交前检查收录 The checks that a review before submission must have, by the names of the list they were drawn up in. */
import type { Topics } from '../topics/index.ts'
import type { Coverage } from './row.ts'

const checks: Readonly<Record<string, readonly (keyof Topics)[]>> = {
  'ENT-01': ['person-in-charge-position', 'principal-authorisation-letter'],
  'ENT-02': ['same-city'],
  'ENT-03': ['individual-from-elsewhere', 'residence-permit'],
  'ENT-04': ['address-in-the-province', 'province-of-the-principal'],
  'ENT-05': ['foreign-legal-representative'],
  'ENT-06': ['minimum-age'],
  'CON-01': ['distinct-phones', 'distinct-emails', 'emergency-phone-differs', 'phone-of-another-client'],
  'CON-02': ['phone-province'],
  'DOM-01': ['domain-name-holder'],
  'DOM-02': ['domain-name-verified', 'domain-name-data-wait'],
  'DOM-03': ['domain-name-validity'],
  'DOM-04': ['domain-names-per-order', 'order-limit'],
  'DOM-05': ['one-domain-name-per-service'],
  'DOM-06': ['public-body-suffix'],
  'SIT-01': ['service-name', 'service-name-words', 'service-name-explained'],
  'SIT-02': ['site-closed'],
  'SIT-03': ['filed-sites-reachable', 'filed-sites-show-number'],
  'SIT-04': ['service-remark-length', 'personal-pledge'],
  'SIT-05': ['construction-plan'],
  'PRE-01': ['prior-approval', 'no-training-letter', 'scope-keywords'],
  'MAT-01': ['identity-document-validity', 'photocopies', 'documents-advice'],
  'MAT-02': ['commitment-letters', 'promise-video'],
  'ORD-01': ['one-open-order'],
  'ORD-02': ['record-matches-to-add'],
  'ORD-03': ['empty-shell'],
  'CHG-01': ['individual-to-company', 'company-to-individual', 'another-principal'],
  'CHG-02': ['correction-of-data'],
  'DSP-01': ['footer-number-shown', 'footer-link-shown', 'footer-number', 'footer-number-form'],
  'DSP-02': ['app-number-shown'],
  'DSP-03': ['police-filing'],
  'RES-01': ['server-in-the-mainland', 'server-billing', 'server-prepaid-months', 'server-filings'],
}

export const reviewChecksCoverage: Coverage = {
  ...Object.fromEntries(Object.entries(checks).map(([row, ids]) => [row, { in: ids }])),
  /** Nothing is changed or withdrawn at the authority: the stage is locked. */
  'ORD-04': { in: ['procedure:first-filing'] },
}
