/** 个人信息 What binds whoever keeps other people’s papers. */
import dataExport from './data-export.ts'
import impactAssessment from './impact-assessment.ts'
import leakNotice from './leak-notice.ts'
import processingAgreement from './processing-agreement.ts'
import purposeOfPersonalData from './purpose-of-personal-data.ts'
import recordsOfProcessing from './records-of-processing.ts'
import retentionOfPapers from './retention-of-papers.ts'
import securityOfPersonalData from './security-of-personal-data.ts'
import separateConsent from './separate-consent.ts'

export const personalDataTopics = {
  'separate-consent': separateConsent,
  'purpose-of-personal-data': purposeOfPersonalData,
  'retention-of-papers': retentionOfPapers,
  'processing-agreement': processingAgreement,
  'impact-assessment': impactAssessment,
  'security-of-personal-data': securityOfPersonalData,
  'leak-notice': leakNotice,
  'records-of-processing': recordsOfProcessing,
  'data-export': dataExport,
} as const
