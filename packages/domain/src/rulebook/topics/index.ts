/** 条目登记 Every topic, by id, in the order a reader meets them. A test compares this list with the folder. */
import acceptedIdentityDocuments from './accepted-identity-documents.ts'
import commercialOrNot from './commercial-or-not.ts'
import differentPersonsInCharge from './different-persons-in-charge.ts'
import distinctPhones from './distinct-phones.ts'
import documentOfAnotherClient from './document-of-another-client.ts'
import domainNameValidity from './domain-name-validity.ts'
import emergencyPhone from './emergency-phone.ts'
import emergencyPhoneDiffers from './emergency-phone-differs.ts'
import footerNumberForm from './footer-number-form.ts'
import foreignLegalRepresentative from './foreign-legal-representative.ts'
import guardianPapers from './guardian-papers.ts'
import identityDocument from './identity-document.ts'
import identityDocumentValidity from './identity-document-validity.ts'
import individualFromElsewhere from './individual-from-elsewhere.ts'
import licenceAnnualReportWindow from './licence-annual-report-window.ts'
import licenceDecision from './licence-decision.ts'
import licenceDelivery from './licence-delivery.ts'
import licenceFormalityCheck from './licence-formality-check.ts'
import minimumAge from './minimum-age.ts'
import orderLimit from './order-limit.ts'
import personInChargePosition from './person-in-charge-position.ts'
import personsAdvice from './persons-advice.ts'
import phoneOfAnotherClient from './phone-of-another-client.ts'
import phoneProvince from './phone-province.ts'
import principalAuthorisationLetter from './principal-authorisation-letter.ts'
import principalDocument from './principal-document.ts'
import priorApproval from './prior-approval.ts'
import proofOfTheYoung from './proof-of-the-young.ts'
import realPersonVerification from './real-person-verification.ts'
import registeredCapital from './registered-capital.ts'
import residencePermit from './residence-permit.ts'
import residencePermitValidity from './residence-permit-validity.ts'
import residentIdNumber from './resident-id-number.ts'
import samePersonInCharge from './same-person-in-charge.ts'
import serviceAuthorisationLetter from './service-authorisation-letter.ts'
import swappedPhones from './swapped-phones.ts'

export const topics = {
  'commercial-or-not': commercialOrNot,
  'prior-approval': priorApproval,
  'principal-document': principalDocument,
  'order-limit': orderLimit,
  'minimum-age': minimumAge,
  'guardian-papers': guardianPapers,
  'proof-of-the-young': proofOfTheYoung,
  'person-in-charge-position': personInChargePosition,
  'principal-authorisation-letter': principalAuthorisationLetter,
  'service-authorisation-letter': serviceAuthorisationLetter,
  'same-person-in-charge': samePersonInCharge,
  'different-persons-in-charge': differentPersonsInCharge,
  'foreign-legal-representative': foreignLegalRepresentative,
  'accepted-identity-documents': acceptedIdentityDocuments,
  'identity-document': identityDocument,
  'identity-document-validity': identityDocumentValidity,
  'resident-id-number': residentIdNumber,
  'individual-from-elsewhere': individualFromElsewhere,
  'residence-permit': residencePermit,
  'residence-permit-validity': residencePermitValidity,
  'real-person-verification': realPersonVerification,
  'phone-province': phoneProvince,
  'distinct-phones': distinctPhones,
  'swapped-phones': swappedPhones,
  'emergency-phone': emergencyPhone,
  'emergency-phone-differs': emergencyPhoneDiffers,
  'phone-of-another-client': phoneOfAnotherClient,
  'document-of-another-client': documentOfAnotherClient,
  'persons-advice': personsAdvice,
  'domain-name-validity': domainNameValidity,
  'footer-number-form': footerNumberForm,
  'licence-annual-report-window': licenceAnnualReportWindow,
  'licence-decision': licenceDecision,
  'licence-delivery': licenceDelivery,
  'licence-formality-check': licenceFormalityCheck,
  'registered-capital': registeredCapital,
} as const
export type Topics = typeof topics
