/** 公安备案 The public-security filing. */
import importantFieldApproval from './important-field-approval.ts'
import interactiveService from './interactive-service.ts'
import interactiveServicePapers from './interactive-service-papers.ts'
import needsPoliceFiling from './needs-police-filing.ts'
import onePoliceNumber from './one-police-number.ts'
import policeCancellation from './police-cancellation.ts'
import policeChangeReport from './police-change-report.ts'
import policeDataCode from './police-data-code.ts'
import policeDomainNameCertificate from './police-domain-name-certificate.ts'
import policeFee from './police-fee.ts'
import policeFiling from './police-filing.ts'
import policeFilingOfApps from './police-filing-of-apps.ts'
import policeFilingOfIndividuals from './police-filing-of-individuals.ts'
import policePersons from './police-persons.ts'
import policePlatform from './police-platform.ts'
import policeResolvedAddress from './police-resolved-address.ts'
import policeReviewTime from './police-review-time.ts'
import policeServiceName from './police-service-name.ts'

export const publicSecurityTopics = {
  'needs-police-filing': needsPoliceFiling,
  'police-filing': policeFiling,
  'police-filing-of-individuals': policeFilingOfIndividuals,
  'police-filing-of-apps': policeFilingOfApps,
  'police-platform': policePlatform,
  'police-service-name': policeServiceName,
  'police-resolved-address': policeResolvedAddress,
  'police-persons': policePersons,
  'police-domain-name-certificate': policeDomainNameCertificate,
  'interactive-service': interactiveService,
  'interactive-service-papers': interactiveServicePapers,
  'important-field-approval': importantFieldApproval,
  'one-police-number': onePoliceNumber,
  'police-data-code': policeDataCode,
  'police-fee': policeFee,
  'police-review-time': policeReviewTime,
  'police-change-report': policeChangeReport,
  'police-cancellation': policeCancellation,
} as const
