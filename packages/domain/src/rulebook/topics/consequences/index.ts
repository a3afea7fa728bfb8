/** 法律后果 What follows where a duty is broken. */
import accessToUnfiledPenalty from './access-to-unfiled-penalty.ts'
import annualReportMissed from './annual-report-missed.ts'
import annualVerificationPenalty from './annual-verification-penalty.ts'
import appDistributionPenalty from './app-distribution-penalty.ts'
import beyondFiledItemsPenalty from './beyond-filed-items-penalty.ts'
import cybersecurityLawPenalty from './cybersecurity-law-penalty.ts'
import falseDataPenalty from './false-data-penalty.ts'
import forbiddenContentPenalty from './forbidden-content-penalty.ts'
import noFilingPenalty from './no-filing-penalty.ts'
import noLicencePenalty from './no-licence-penalty.ts'
import noLinkPenalty from './no-link-penalty.ts'
import numberNotShownPenalty from './number-not-shown-penalty.ts'
import personalDataPenalties from './personal-data-penalties.ts'
import policeFilingPenalty from './police-filing-penalty.ts'
import recordKeepingPenalty from './record-keeping-penalty.ts'
import renewalMissed from './renewal-missed.ts'
import securityDutiesPenalty from './security-duties-penalty.ts'
import unreportedChangePenalty from './unreported-change-penalty.ts'

export const consequencesTopics = {
  'personal-data-penalties': personalDataPenalties,
  'no-licence-penalty': noLicencePenalty,
  'no-filing-penalty': noFilingPenalty,
  'beyond-filed-items-penalty': beyondFiledItemsPenalty,
  'false-data-penalty': falseDataPenalty,
  'number-not-shown-penalty': numberNotShownPenalty,
  'no-link-penalty': noLinkPenalty,
  'unreported-change-penalty': unreportedChangePenalty,
  'access-to-unfiled-penalty': accessToUnfiledPenalty,
  'annual-verification-penalty': annualVerificationPenalty,
  'record-keeping-penalty': recordKeepingPenalty,
  'forbidden-content-penalty': forbiddenContentPenalty,
  'police-filing-penalty': policeFilingPenalty,
  'security-duties-penalty': securityDutiesPenalty,
  'cybersecurity-law-penalty': cybersecurityLawPenalty,
  'app-distribution-penalty': appDistributionPenalty,
  'annual-report-missed': annualReportMissed,
  'renewal-missed': renewalMissed,
} as const
