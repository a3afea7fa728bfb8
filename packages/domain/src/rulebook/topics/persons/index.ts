/** 负责人 The persons in charge: who may be one, their age, papers and verification. */
import acceptedIdentityDocuments from './accepted-identity-documents.ts'
import curtainPhotograph from './curtain-photograph.ts'
import differentPersonsInCharge from './different-persons-in-charge.ts'
import documentOfAnotherClient from './document-of-another-client.ts'
import foreignLegalRepresentative from './foreign-legal-representative.ts'
import guardianPapers from './guardian-papers.ts'
import handHeldPhotograph from './hand-held-photograph.ts'
import identityDocument from './identity-document.ts'
import identityDocumentValidity from './identity-document-validity.ts'
import individualFromElsewhere from './individual-from-elsewhere.ts'
import minimumAge from './minimum-age.ts'
import personEnteredOnce from './person-entered-once.ts'
import personInChargePosition from './person-in-charge-position.ts'
import personsAdvice from './persons-advice.ts'
import principalAuthorisationLetter from './principal-authorisation-letter.ts'
import promiseVideo from './promise-video.ts'
import proofOfTheYoung from './proof-of-the-young.ts'
import realPersonVerification from './real-person-verification.ts'
import residencePermit from './residence-permit.ts'
import residencePermitValidity from './residence-permit-validity.ts'
import residentIdNumber from './resident-id-number.ts'
import retirementAge from './retirement-age.ts'
import samePersonInCharge from './same-person-in-charge.ts'
import serviceAuthorisationLetter from './service-authorisation-letter.ts'
import temporaryDocument from './temporary-document.ts'
import verificationAdvice from './verification-advice.ts'

export const personsTopics = {
  'promise-video': promiseVideo,
  'minimum-age': minimumAge,
  'retirement-age': retirementAge,
  'guardian-papers': guardianPapers,
  'proof-of-the-young': proofOfTheYoung,
  'person-in-charge-position': personInChargePosition,
  'principal-authorisation-letter': principalAuthorisationLetter,
  'service-authorisation-letter': serviceAuthorisationLetter,
  'same-person-in-charge': samePersonInCharge,
  'different-persons-in-charge': differentPersonsInCharge,
  'person-entered-once': personEnteredOnce,
  'foreign-legal-representative': foreignLegalRepresentative,
  'accepted-identity-documents': acceptedIdentityDocuments,
  'identity-document': identityDocument,
  'hand-held-photograph': handHeldPhotograph,
  'identity-document-validity': identityDocumentValidity,
  'temporary-document': temporaryDocument,
  'resident-id-number': residentIdNumber,
  'individual-from-elsewhere': individualFromElsewhere,
  'residence-permit': residencePermit,
  'residence-permit-validity': residencePermitValidity,
  'real-person-verification': realPersonVerification,
  'curtain-photograph': curtainPhotograph,
  'verification-advice': verificationAdvice,
  'document-of-another-client': documentOfAnotherClient,
  'persons-advice': personsAdvice,
} as const
