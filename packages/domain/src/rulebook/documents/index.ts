/** 文书登记 Every document that can be written, in the order in which a case needs them. */
import type { DocumentKind } from './document-kind.ts'
import authenticityLetter from './kinds/authenticity-letter.ts'
import authenticityNotice from './kinds/authenticity-notice.ts'
import businessPlan from './kinds/business-plan.ts'
import companyProfile from './kinds/company-profile.ts'
import constructionPlan from './kinds/construction-plan.ts'
import engagementContract from './kinds/engagement-contract.ts'
import filingCommitmentLetter from './kinds/filing-commitment-letter.ts'
import guardianConsent from './kinds/guardian-consent.ts'
import lawfulOperationLetter from './kinds/lawful-operation-letter.ts'
import licenceApplicationForm from './kinds/licence-application-form.ts'
import licenceGuaranteeLetter from './kinds/licence-guarantee-letter.ts'
import longTermServicePlan from './kinds/long-term-service-plan.ts'
import nameChangeLetter from './kinds/name-change-letter.ts'
import noTrainingLetter from './kinds/no-training-letter.ts'
import notInvolvedLetter from './kinds/not-involved-letter.ts'
import principalAuthorisationLetter from './kinds/principal-authorisation-letter.ts'
import securityMeasures from './kinds/security-measures.ts'
import securityResponsibilityLetter from './kinds/security-responsibility-letter.ts'
import serviceAuthorisationLetter from './kinds/service-authorisation-letter.ts'
import serviceDescription from './kinds/service-description.ts'
import severalNamesStatement from './kinds/several-names-statement.ts'
import technicalPlan from './kinds/technical-plan.ts'

export type { AskedBy, Block, DocumentKind, Particular, Wording } from './document-kind.ts'

export const documentKinds: readonly DocumentKind[] = [
  principalAuthorisationLetter,
  serviceAuthorisationLetter,
  filingCommitmentLetter,
  authenticityNotice,
  authenticityLetter,
  noTrainingLetter,
  notInvolvedLetter,
  serviceDescription,
  constructionPlan,
  severalNamesStatement,
  guardianConsent,
  nameChangeLetter,
  licenceApplicationForm,
  companyProfile,
  businessPlan,
  technicalPlan,
  longTermServicePlan,
  securityMeasures,
  lawfulOperationLetter,
  securityResponsibilityLetter,
  licenceGuaranteeLetter,
  engagementContract,
]
