/** 经营许可 The ICP licence: conditions, papers, limits, changes, foreign investment. */
import filingBeforeLicence from './filing-before-licence.ts'
import foreignInvestmentReview from './foreign-investment-review.ts'
import foreignInvestmentRules from './foreign-investment-rules.ts'
import foreignListingConsent from './foreign-listing-consent.ts'
import foreignShare from './foreign-share.ts'
import licenceAnnualReportWindow from './licence-annual-report-window.ts'
import licenceAtCompanyRegistry from './licence-at-company-registry.ts'
import licenceAuthority from './licence-authority.ts'
import licenceChangeInTime from './licence-change-in-time.ts'
import licenceChangeNotice from './licence-change-notice.ts'
import licenceChangePapers from './licence-change-papers.ts'
import licenceCompanyOnly from './licence-company-only.ts'
import licenceCompanyPapers from './licence-company-papers.ts'
import licenceDecision from './licence-decision.ts'
import licenceDelivery from './licence-delivery.ts'
import licenceDomainNameHolder from './licence-domain-name-holder.ts'
import licenceDomainNamePaper from './licence-domain-name-paper.ts'
import licenceDomainNameValidity from './licence-domain-name-validity.ts'
import licenceEndNotice from './licence-end-notice.ts'
import licenceFormalityCheck from './licence-formality-check.ts'
import licenceFundsAndStaff from './licence-funds-and-staff.ts'
import licenceGuaranteeLetter from './licence-guarantee-letter.ts'
import licenceInsuredStaff from './licence-insured-staff.ts'
import licenceLetters from './licence-letters.ts'
import licenceMainlandServer from './licence-mainland-server.ts'
import licenceOfficialFee from './licence-official-fee.ts'
import licencePlanPapers from './licence-plan-papers.ts'
import licencePremises from './licence-premises.ts'
import licencePremisesPapers from './licence-premises-papers.ts'
import licenceRegistryInTime from './licence-registry-in-time.ts'
import licenceRegistryNotice from './licence-registry-notice.ts'
import licenceRenewalInTime from './licence-renewal-in-time.ts'
import licenceRenewalLimit from './licence-renewal-limit.ts'
import licenceRenewalPapers from './licence-renewal-papers.ts'
import licenceReputation from './licence-reputation.ts'
import licenceSafeguards from './licence-safeguards.ts'
import licenceServiceClass from './licence-service-class.ts'
import licenceServicePapers from './licence-service-papers.ts'
import licenceServiceStarted from './licence-service-started.ts'
import licenceStaffPapers from './licence-staff-papers.ts'
import licenceSubmission from './licence-submission.ts'
import licenceValidity from './licence-validity.ts'
import paidServiceNeedsACompany from './paid-service-needs-a-company.ts'
import registeredCapital from './registered-capital.ts'
import telecomDishonestyList from './telecom-dishonesty-list.ts'

export const licenceTopics = {
  'paid-service-needs-a-company': paidServiceNeedsACompany,
  'licence-authority': licenceAuthority,
  'licence-submission': licenceSubmission,
  'licence-service-class': licenceServiceClass,
  'filing-before-licence': filingBeforeLicence,
  'licence-company-only': licenceCompanyOnly,
  'registered-capital': registeredCapital,
  'licence-funds-and-staff': licenceFundsAndStaff,
  'licence-insured-staff': licenceInsuredStaff,
  'licence-reputation': licenceReputation,
  'licence-premises': licencePremises,
  'licence-safeguards': licenceSafeguards,
  'telecom-dishonesty-list': telecomDishonestyList,
  'licence-domain-name-holder': licenceDomainNameHolder,
  'licence-domain-name-validity': licenceDomainNameValidity,
  'licence-mainland-server': licenceMainlandServer,
  'foreign-investment-review': foreignInvestmentReview,
  'foreign-share': foreignShare,
  'foreign-investment-rules': foreignInvestmentRules,
  'foreign-listing-consent': foreignListingConsent,
  'licence-company-papers': licenceCompanyPapers,
  'licence-plan-papers': licencePlanPapers,
  'licence-letters': licenceLetters,
  'licence-guarantee-letter': licenceGuaranteeLetter,
  'licence-staff-papers': licenceStaffPapers,
  'licence-service-papers': licenceServicePapers,
  'licence-domain-name-paper': licenceDomainNamePaper,
  'licence-premises-papers': licencePremisesPapers,
  'licence-renewal-papers': licenceRenewalPapers,
  'licence-change-papers': licenceChangePapers,
  'licence-official-fee': licenceOfficialFee,
  'licence-formality-check': licenceFormalityCheck,
  'licence-decision': licenceDecision,
  'licence-delivery': licenceDelivery,
  'licence-at-company-registry': licenceAtCompanyRegistry,
  'licence-validity': licenceValidity,
  'licence-renewal-in-time': licenceRenewalInTime,
  'licence-renewal-limit': licenceRenewalLimit,
  'licence-service-started': licenceServiceStarted,
  'licence-change-in-time': licenceChangeInTime,
  'licence-change-notice': licenceChangeNotice,
  'licence-end-notice': licenceEndNotice,
  'licence-registry-in-time': licenceRegistryInTime,
  'licence-registry-notice': licenceRegistryNotice,
  'licence-annual-report-window': licenceAnnualReportWindow,
} as const
