/** 条目登记 Every topic, by id, in the order a reader meets them. A test compares this list with the folder. */
import acceptedIdentityDocuments from './accepted-identity-documents.ts'
import addressAdvice from './address-advice.ts'
import addressWords from './address-words.ts'
import annualVerification from './annual-verification.ts'
import approvedRegistrar from './approved-registrar.ts'
import authorityDecision from './authority-decision.ts'
import authorityReviewTime from './authority-review-time.ts'
import changeReport from './change-report.ts'
import commercialOrNot from './commercial-or-not.ts'
import commitmentLetters from './commitment-letters.ts'
import constructionPlan from './construction-plan.ts'
import contactAddress from './contact-address.ts'
import copyrightLine from './copyright-line.ts'
import correctionOfData from './correction-of-data.ts'
import differentPersonsInCharge from './different-persons-in-charge.ts'
import distinctPhones from './distinct-phones.ts'
import documentOfAnotherClient from './document-of-another-client.ts'
import documentsAdvice from './documents-advice.ts'
import domainNameAdvice from './domain-name-advice.ts'
import domainNameCertificate from './domain-name-certificate.ts'
import domainNameDataArrives from './domain-name-data-arrives.ts'
import domainNameDataWait from './domain-name-data-wait.ts'
import domainNameHolder from './domain-name-holder.ts'
import domainNameOfAnotherCase from './domain-name-of-another-case.ts'
import domainNameSuffix from './domain-name-suffix.ts'
import domainNameValidity from './domain-name-validity.ts'
import domainNameVerified from './domain-name-verified.ts'
import domainNameWords from './domain-name-words.ts'
import domainNamesPerOrder from './domain-names-per-order.ts'
import emergencyPhone from './emergency-phone.ts'
import emergencyPhoneDiffers from './emergency-phone-differs.ts'
import endingAService from './ending-a-service.ts'
import establishmentOfficeForm from './establishment-office-form.ts'
import footerNumber from './footer-number.ts'
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
import miniProgramDomainName from './mini-program-domain-name.ts'
import minimumAge from './minimum-age.ts'
import namingAdvice from './naming-advice.ts'
import needsFiling from './needs-filing.ts'
import noCharge from './no-charge.ts'
import noTrainingLetter from './no-training-letter.ts'
import officialFee from './official-fee.ts'
import oneDomainNamePerService from './one-domain-name-per-service.ts'
import oneOpenOrder from './one-open-order.ts'
import opening from './opening.ts'
import orderLimit from './order-limit.ts'
import partyBuildingLetter from './party-building-letter.ts'
import personInChargePosition from './person-in-charge-position.ts'
import personalPledge from './personal-pledge.ts'
import personsAdvice from './persons-advice.ts'
import phoneOfAnotherClient from './phone-of-another-client.ts'
import phoneProvince from './phone-province.ts'
import photocopies from './photocopies.ts'
import policeFiling from './police-filing.ts'
import policeNumber from './police-number.ts'
import principalAdvice from './principal-advice.ts'
import principalAuthorisationLetter from './principal-authorisation-letter.ts'
import principalDocument from './principal-document.ts'
import principalDocumentNumber from './principal-document-number.ts'
import principalDocumentValidity from './principal-document-validity.ts'
import priorApproval from './prior-approval.ts'
import priorApprovalAdvice from './prior-approval-advice.ts'
import promiseVideo from './promise-video.ts'
import proofOfTheYoung from './proof-of-the-young.ts'
import providerReview from './provider-review.ts'
import provinceOfThePrincipal from './province-of-the-principal.ts'
import publicBodySuffix from './public-body-suffix.ts'
import realPersonVerification from './real-person-verification.ts'
import recordKeeping from './record-keeping.ts'
import registeredCapital from './registered-capital.ts'
import remarkAdvice from './remark-advice.ts'
import residencePermit from './residence-permit.ts'
import residencePermitValidity from './residence-permit-validity.ts'
import residentIdNumber from './resident-id-number.ts'
import sameCity from './same-city.ts'
import samePersonInCharge from './same-person-in-charge.ts'
import scopeKeywords from './scope-keywords.ts'
import seal from './seal.ts'
import serverInTheMainland from './server-in-the-mainland.ts'
import serverResources from './server-resources.ts'
import serviceAuthorisationLetter from './service-authorisation-letter.ts'
import serviceContent from './service-content.ts'
import serviceContentDenied from './service-content-denied.ts'
import serviceContentRequired from './service-content-required.ts'
import serviceName from './service-name.ts'
import serviceNameApprovalWords from './service-name-approval-words.ts'
import serviceNameChinese from './service-name-chinese.ts'
import serviceNameWithoutLatin from './service-name-without-latin.ts'
import serviceNameWords from './service-name-words.ts'
import serviceRemark from './service-remark.ts'
import serviceRemarkLength from './service-remark-length.ts'
import servicesInAll from './services-in-all.ts'
import siteClosed from './site-closed.ts'
import smsCheck from './sms-check.ts'
import soleProprietor from './sole-proprietor.ts'
import statementOnSeveralNames from './statement-on-several-names.ts'
import superiorUnit from './superior-unit.ts'
import swappedPhones from './swapped-phones.ts'

export const topics = {
  'needs-filing': needsFiling,
  'commercial-or-not': commercialOrNot,
  'prior-approval': priorApproval,
  'prior-approval-advice': priorApprovalAdvice,
  'province-of-the-principal': provinceOfThePrincipal,
  'principal-document': principalDocument,
  'principal-document-number': principalDocumentNumber,
  'principal-document-validity': principalDocumentValidity,
  'establishment-office-form': establishmentOfficeForm,
  'party-building-letter': partyBuildingLetter,
  'commitment-letters': commitmentLetters,
  'promise-video': promiseVideo,
  'no-training-letter': noTrainingLetter,
  'scope-keywords': scopeKeywords,
  photocopies: photocopies,
  seal: seal,
  'sole-proprietor': soleProprietor,
  'superior-unit': superiorUnit,
  'principal-advice': principalAdvice,
  'documents-advice': documentsAdvice,
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
  'contact-address': contactAddress,
  'address-words': addressWords,
  'same-city': sameCity,
  'address-advice': addressAdvice,
  'domain-name-holder': domainNameHolder,
  'approved-registrar': approvedRegistrar,
  'domain-name-verified': domainNameVerified,
  'domain-name-data-wait': domainNameDataWait,
  'domain-name-data-arrives': domainNameDataArrives,
  'domain-name-validity': domainNameValidity,
  'domain-name-suffix': domainNameSuffix,
  'public-body-suffix': publicBodySuffix,
  'domain-name-words': domainNameWords,
  'domain-name-certificate': domainNameCertificate,
  'one-domain-name-per-service': oneDomainNamePerService,
  'domain-name-of-another-case': domainNameOfAnotherCase,
  'domain-name-advice': domainNameAdvice,
  'service-name': serviceName,
  'service-name-chinese': serviceNameChinese,
  'service-name-without-latin': serviceNameWithoutLatin,
  'service-name-words': serviceNameWords,
  'service-name-approval-words': serviceNameApprovalWords,
  'naming-advice': namingAdvice,
  'service-content': serviceContent,
  'service-content-denied': serviceContentDenied,
  'service-content-required': serviceContentRequired,
  'service-remark': serviceRemark,
  'service-remark-length': serviceRemarkLength,
  'personal-pledge': personalPledge,
  'remark-advice': remarkAdvice,
  'server-in-the-mainland': serverInTheMainland,
  'server-resources': serverResources,
  'site-closed': siteClosed,
  'mini-program-domain-name': miniProgramDomainName,
  'order-limit': orderLimit,
  'domain-names-per-order': domainNamesPerOrder,
  'services-in-all': servicesInAll,
  'construction-plan': constructionPlan,
  'statement-on-several-names': statementOnSeveralNames,
  'one-open-order': oneOpenOrder,
  'official-fee': officialFee,
  'provider-review': providerReview,
  'sms-check': smsCheck,
  'authority-decision': authorityDecision,
  'authority-review-time': authorityReviewTime,
  opening: opening,
  'footer-number': footerNumber,
  'footer-number-form': footerNumberForm,
  'copyright-line': copyrightLine,
  'police-filing': policeFiling,
  'police-number': policeNumber,
  'no-charge': noCharge,
  'change-report': changeReport,
  'correction-of-data': correctionOfData,
  'ending-a-service': endingAService,
  'record-keeping': recordKeeping,
  'annual-verification': annualVerification,
  'licence-annual-report-window': licenceAnnualReportWindow,
  'licence-decision': licenceDecision,
  'licence-delivery': licenceDelivery,
  'licence-formality-check': licenceFormalityCheck,
  'registered-capital': registeredCapital,
} as const
export type Topics = typeof topics
