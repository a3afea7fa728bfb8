/** 持续义务 Duties that last as long as the service. */
import annualVerification from './annual-verification.ts'
import checksAfterFiling from './checks-after-filing.ts'
import correctionOfData from './correction-of-data.ts'
import endingAService from './ending-a-service.ts'
import forbiddenContent from './forbidden-content.ts'
import recordKeeping from './record-keeping.ts'
import securityDuties from './security-duties.ts'
import trueFilingData from './true-filing-data.ts'

export const dutiesTopics = {
  'checks-after-filing': checksAfterFiling,
  'correction-of-data': correctionOfData,
  'ending-a-service': endingAService,
  'record-keeping': recordKeeping,
  'annual-verification': annualVerification,
  'true-filing-data': trueFilingData,
  'forbidden-content': forbiddenContent,
  'security-duties': securityDuties,
} as const
