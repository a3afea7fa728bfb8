/** 条目登记 Every topic, by id, in the order a reader meets them. A test compares this list with the folder. */
import acceptedIdentityDocuments from './accepted-identity-documents.ts'
import accessAdvice from './access-advice.ts'
import accessCancellationTime from './access-cancellation-time.ts'
import accessForUnfiled from './access-for-unfiled.ts'
import accessToUnfiledPenalty from './access-to-unfiled-penalty.ts'
import addressAdvice from './address-advice.ts'
import addressAsPrinted from './address-as-printed.ts'
import addressInTheProvince from './address-in-the-province.ts'
import addressSigns from './address-signs.ts'
import addressWords from './address-words.ts'
import annualReportMissed from './annual-report-missed.ts'
import annualVerification from './annual-verification.ts'
import annualVerificationPenalty from './annual-verification-penalty.ts'
import anotherPrincipal from './another-principal.ts'
import appAdvice from './app-advice.ts'
import appBeforeGoingLive from './app-before-going-live.ts'
import appDistributionPenalty from './app-distribution-penalty.ts'
import appDomainNameLevel from './app-domain-name-level.ts'
import appFingerprints from './app-fingerprints.ts'
import appIcon from './app-icon.ts'
import appIconSize from './app-icon-size.ts'
import appName from './app-name.ts'
import appNumberShown from './app-number-shown.ts'
import appPackageNames from './app-package-names.ts'
import appPublicKeys from './app-public-keys.ts'
import approvedRegistrar from './approved-registrar.ts'
import authorityDecision from './authority-decision.ts'
import authorityReviewTime from './authority-review-time.ts'
import beyondFiledItemsPenalty from './beyond-filed-items-penalty.ts'
import cancellationIsFinal from './cancellation-is-final.ts'
import cancellationStatement from './cancellation-statement.ts'
import changeAdvice from './change-advice.ts'
import changeAfterAccess from './change-after-access.ts'
import changeByItself from './change-by-itself.ts'
import changeOfTheWholeRecord from './change-of-the-whole-record.ts'
import changeReport from './change-report.ts'
import checksAfterFiling from './checks-after-filing.ts'
import commercialOrNot from './commercial-or-not.ts'
import commitmentLetters from './commitment-letters.ts'
import companyToIndividual from './company-to-individual.ts'
import constructionPlan from './construction-plan.ts'
import contactAddress from './contact-address.ts'
import contactAddressBelowDistrict from './contact-address-below-district.ts'
import copyrightLine from './copyright-line.ts'
import correctionOfData from './correction-of-data.ts'
import creditStatus from './credit-status.ts'
import curtainPhotograph from './curtain-photograph.ts'
import cybersecurityLawPenalty from './cybersecurity-law-penalty.ts'
import dataExport from './data-export.ts'
import differentPersonsInCharge from './different-persons-in-charge.ts'
import distinctEmails from './distinct-emails.ts'
import distinctPhones from './distinct-phones.ts'
import districtNames from './district-names.ts'
import districtWords from './district-words.ts'
import documentFitsNature from './document-fits-nature.ts'
import documentNumberStays from './document-number-stays.ts'
import documentOfAnotherClient from './document-of-another-client.ts'
import documentsAdvice from './documents-advice.ts'
import domainNameAdvice from './domain-name-advice.ts'
import domainNameCertificate from './domain-name-certificate.ts'
import domainNameCertificateOnChange from './domain-name-certificate-on-change.ts'
import domainNameDataArrives from './domain-name-data-arrives.ts'
import domainNameDataMatch from './domain-name-data-match.ts'
import domainNameDataWait from './domain-name-data-wait.ts'
import domainNameHolder from './domain-name-holder.ts'
import domainNameNeeded from './domain-name-needed.ts'
import domainNameNotFiledYet from './domain-name-not-filed-yet.ts'
import domainNameOfAnotherCase from './domain-name-of-another-case.ts'
import domainNameOfTheNewPrincipal from './domain-name-of-the-new-principal.ts'
import domainNameStays from './domain-name-stays.ts'
import domainNameSuffix from './domain-name-suffix.ts'
import domainNameValidity from './domain-name-validity.ts'
import domainNameValidityInDays from './domain-name-validity-in-days.ts'
import domainNameVerified from './domain-name-verified.ts'
import domainNameWords from './domain-name-words.ts'
import domainNamesPerOrder from './domain-names-per-order.ts'
import electronicMark from './electronic-mark.ts'
import emergencyPhone from './emergency-phone.ts'
import emergencyPhoneDiffers from './emergency-phone-differs.ts'
import emptyShell from './empty-shell.ts'
import emptyShellAtTheAuthority from './empty-shell-at-the-authority.ts'
import emptyShellPapers from './empty-shell-papers.ts'
import endingAService from './ending-a-service.ts'
import establishmentOfficeForm from './establishment-office-form.ts'
import falseDataPenalty from './false-data-penalty.ts'
import fewServicesAtATime from './few-services-at-a-time.ts'
import filedSitesFit from './filed-sites-fit.ts'
import filedSitesReachable from './filed-sites-reachable.ts'
import filedSitesShowNumber from './filed-sites-show-number.ts'
import filingBeforeLicence from './filing-before-licence.ts'
import filingCertificate from './filing-certificate.ts'
import filingPassword from './filing-password.ts'
import filingTimeInAll from './filing-time-in-all.ts'
import footerLinkShown from './footer-link-shown.ts'
import footerNumber from './footer-number.ts'
import footerNumberForm from './footer-number-form.ts'
import footerNumberShown from './footer-number-shown.ts'
import forbiddenContent from './forbidden-content.ts'
import forbiddenContentPenalty from './forbidden-content-penalty.ts'
import foreignInvestmentReview from './foreign-investment-review.ts'
import foreignInvestmentRules from './foreign-investment-rules.ts'
import foreignLegalRepresentative from './foreign-legal-representative.ts'
import foreignListingConsent from './foreign-listing-consent.ts'
import foreignShare from './foreign-share.ts'
import fullPicturesOnChange from './full-pictures-on-change.ts'
import guardianPapers from './guardian-papers.ts'
import handHeldPhotograph from './hand-held-photograph.ts'
import identityDocument from './identity-document.ts'
import identityDocumentValidity from './identity-document-validity.ts'
import impactAssessment from './impact-assessment.ts'
import importantFieldApproval from './important-field-approval.ts'
import individualAsPrincipal from './individual-as-principal.ts'
import individualFromElsewhere from './individual-from-elsewhere.ts'
import individualToCompany from './individual-to-company.ts'
import interactiveService from './interactive-service.ts'
import interactiveServicePapers from './interactive-service-papers.ts'
import internetInformationService from './internet-information-service.ts'
import lastAccess from './last-access.ts'
import leakNotice from './leak-notice.ts'
import lettersDate from './letters-date.ts'
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
import licenceNumberShown from './licence-number-shown.ts'
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
import materialTemplates from './material-templates.ts'
import migrationAdvice from './migration-advice.ts'
import migrationDomainName from './migration-domain-name.ts'
import migrationForm from './migration-form.ts'
import migrationTarget from './migration-target.ts'
import miniProgramContents from './mini-program-contents.ts'
import miniProgramDomainName from './mini-program-domain-name.ts'
import miniProgramFiledWithPlatform from './mini-program-filed-with-platform.ts'
import miniProgramLimits from './mini-program-limits.ts'
import miniProgramNumberShown from './mini-program-number-shown.ts'
import miniProgramOwner from './mini-program-owner.ts'
import miniProgramRemark from './mini-program-remark.ts'
import minimumAge from './minimum-age.ts'
import mobileRange from './mobile-range.ts'
import moveToAnotherProvince from './move-to-another-province.ts'
import nameAsRegistered from './name-as-registered.ts'
import nameChangeLetter from './name-change-letter.ts'
import nameChangeLetterOnAccess from './name-change-letter-on-access.ts'
import namingAdvice from './naming-advice.ts'
import needsFiling from './needs-filing.ts'
import newPersonInChargeLetter from './new-person-in-charge-letter.ts'
import noCharge from './no-charge.ts'
import noFilingPenalty from './no-filing-penalty.ts'
import noLicencePenalty from './no-licence-penalty.ts'
import noLinkPenalty from './no-link-penalty.ts'
import noTrainingLetter from './no-training-letter.ts'
import numberNotShownPenalty from './number-not-shown-penalty.ts'
import numberOfEachSite from './number-of-each-site.ts'
import numberOfTheProvince from './number-of-the-province.ts'
import numberOutsideTheMainland from './number-outside-the-mainland.ts'
import numberStays from './number-stays.ts'
import officialFee from './official-fee.ts'
import oneDomainNamePerService from './one-domain-name-per-service.ts'
import oneOpenOrder from './one-open-order.ts'
import onePoliceNumber from './one-police-number.ts'
import oneRecord from './one-record.ts'
import opening from './opening.ts'
import orderLimit from './order-limit.ts'
import otherDocumentNumber from './other-document-number.ts'
import overseasInstitution from './overseas-institution.ts'
import paidServiceNeedsACompany from './paid-service-needs-a-company.ts'
import partyBuildingLetter from './party-building-letter.ts'
import personEnteredOnce from './person-entered-once.ts'
import personInChargePosition from './person-in-charge-position.ts'
import personalDataPenalties from './personal-data-penalties.ts'
import personalPledge from './personal-pledge.ts'
import personsAdvice from './persons-advice.ts'
import phoneOfAnotherClient from './phone-of-another-client.ts'
import phoneProvince from './phone-province.ts'
import photocopies from './photocopies.ts'
import platformReview from './platform-review.ts'
import policeCancellation from './police-cancellation.ts'
import policeChangeReport from './police-change-report.ts'
import policeDataCode from './police-data-code.ts'
import policeDomainNameCertificate from './police-domain-name-certificate.ts'
import policeFee from './police-fee.ts'
import policeFiling from './police-filing.ts'
import policeFilingOfApps from './police-filing-of-apps.ts'
import policeFilingOfIndividuals from './police-filing-of-individuals.ts'
import policeFilingPenalty from './police-filing-penalty.ts'
import policeNumber from './police-number.ts'
import policePersons from './police-persons.ts'
import policePlatform from './police-platform.ts'
import policeResolvedAddress from './police-resolved-address.ts'
import policeReviewTime from './police-review-time.ts'
import policeServiceName from './police-service-name.ts'
import preTrial from './pre-trial.ts'
import principalAdvice from './principal-advice.ts'
import principalAuthorisationLetter from './principal-authorisation-letter.ts'
import principalCancellationTime from './principal-cancellation-time.ts'
import principalDocument from './principal-document.ts'
import principalDocumentNumber from './principal-document-number.ts'
import principalDocumentValidity from './principal-document-validity.ts'
import principalNameApprovalWords from './principal-name-approval-words.ts'
import principalNotFiledYet from './principal-not-filed-yet.ts'
import principalOnRecord from './principal-on-record.ts'
import priorApproval from './prior-approval.ts'
import priorApprovalAdvice from './prior-approval-advice.ts'
import priorApprovalValidity from './prior-approval-validity.ts'
import processingAgreement from './processing-agreement.ts'
import promiseVideo from './promise-video.ts'
import proofOfTheYoung from './proof-of-the-young.ts'
import providerAccount from './provider-account.ts'
import providerOrderLimits from './provider-order-limits.ts'
import providerReview from './provider-review.ts'
import provinceOfThePrincipal from './province-of-the-principal.ts'
import publicBodySuffix from './public-body-suffix.ts'
import purposeOfPersonalData from './purpose-of-personal-data.ts'
import queryLinks from './query-links.ts'
import realPersonVerification from './real-person-verification.ts'
import recordKeeping from './record-keeping.ts'
import recordKeepingPenalty from './record-keeping-penalty.ts'
import recordMatchesForAccess from './record-matches-for-access.ts'
import recordMatchesToAdd from './record-matches-to-add.ts'
import recordsOfProcessing from './records-of-processing.ts'
import registeredCapital from './registered-capital.ts'
import registrableDomainName from './registrable-domain-name.ts'
import remarkAdvice from './remark-advice.ts'
import renewalMissed from './renewal-missed.ts'
import residencePermit from './residence-permit.ts'
import residencePermitValidity from './residence-permit-validity.ts'
import residentIdNumber from './resident-id-number.ts'
import resolvesToFiledAddress from './resolves-to-filed-address.ts'
import resourcesPerService from './resources-per-service.ts'
import retentionOfPapers from './retention-of-papers.ts'
import retirementAge from './retirement-age.ts'
import sameCity from './same-city.ts'
import sameNameOtherContent from './same-name-other-content.ts'
import samePersonInCharge from './same-person-in-charge.ts'
import scopeKeywords from './scope-keywords.ts'
import seal from './seal.ts'
import securityDuties from './security-duties.ts'
import securityDutiesPenalty from './security-duties-penalty.ts'
import securityOfPersonalData from './security-of-personal-data.ts'
import separateCertificates from './separate-certificates.ts'
import separateConsent from './separate-consent.ts'
import serverBilling from './server-billing.ts'
import serverFilings from './server-filings.ts'
import serverInTheMainland from './server-in-the-mainland.ts'
import serverPrepaidMonths from './server-prepaid-months.ts'
import serverResources from './server-resources.ts'
import serviceAuthorisationLetter from './service-authorisation-letter.ts'
import serviceCancellationTime from './service-cancellation-time.ts'
import serviceContent from './service-content.ts'
import serviceContentDenied from './service-content-denied.ts'
import serviceContentRequired from './service-content-required.ts'
import serviceName from './service-name.ts'
import serviceNameApprovalWords from './service-name-approval-words.ts'
import serviceNameAsFiled from './service-name-as-filed.ts'
import serviceNameAsShown from './service-name-as-shown.ts'
import serviceNameChinese from './service-name-chinese.ts'
import serviceNameExplained from './service-name-explained.ts'
import serviceNameOwnName from './service-name-own-name.ts'
import serviceNamePlaces from './service-name-places.ts'
import serviceNameWithoutLatin from './service-name-without-latin.ts'
import serviceNameWords from './service-name-words.ts'
import serviceOpen from './service-open.ts'
import serviceRemark from './service-remark.ts'
import serviceRemarkLength from './service-remark-length.ts'
import servicesGoToo from './services-go-too.ts'
import servicesInAll from './services-in-all.ts'
import severalServerProvinces from './several-server-provinces.ts'
import siteClosed from './site-closed.ts'
import smsAttempts from './sms-attempts.ts'
import smsCheck from './sms-check.ts'
import smsRecipients from './sms-recipients.ts'
import soleProprietor from './sole-proprietor.ts'
import statementOnSeveralNames from './statement-on-several-names.ts'
import superiorUnit from './superior-unit.ts'
import swappedPhones from './swapped-phones.ts'
import telecomDishonestyList from './telecom-dishonesty-list.ts'
import temporaryDocument from './temporary-document.ts'
import trueFilingData from './true-filing-data.ts'
import unreportedChangePenalty from './unreported-change-penalty.ts'
import verificationAdvice from './verification-advice.ts'
import whichChange from './which-change.ts'
import whichFiling from './which-filing.ts'
import withinFiledItems from './within-filed-items.ts'

export const topics = {
  'needs-filing': needsFiling,
  'which-filing': whichFiling,
  'which-change': whichChange,
  'internet-information-service': internetInformationService,
  'access-for-unfiled': accessForUnfiled,
  'app-before-going-live': appBeforeGoingLive,
  'commercial-or-not': commercialOrNot,
  'paid-service-needs-a-company': paidServiceNeedsACompany,
  'prior-approval': priorApproval,
  'prior-approval-validity': priorApprovalValidity,
  'prior-approval-advice': priorApprovalAdvice,
  'province-of-the-principal': provinceOfThePrincipal,
  'principal-not-filed-yet': principalNotFiledYet,
  'principal-on-record': principalOnRecord,
  'address-in-the-province': addressInTheProvince,
  'number-of-the-province': numberOfTheProvince,
  'principal-document': principalDocument,
  'document-fits-nature': documentFitsNature,
  'individual-as-principal': individualAsPrincipal,
  'overseas-institution': overseasInstitution,
  'principal-document-number': principalDocumentNumber,
  'principal-document-validity': principalDocumentValidity,
  'separate-certificates': separateCertificates,
  'name-as-registered': nameAsRegistered,
  'credit-status': creditStatus,
  'establishment-office-form': establishmentOfficeForm,
  'party-building-letter': partyBuildingLetter,
  'commitment-letters': commitmentLetters,
  'promise-video': promiseVideo,
  'no-training-letter': noTrainingLetter,
  'scope-keywords': scopeKeywords,
  photocopies: photocopies,
  seal: seal,
  'letters-date': lettersDate,
  'sole-proprietor': soleProprietor,
  'superior-unit': superiorUnit,
  'principal-advice': principalAdvice,
  'provider-account': providerAccount,
  'provider-order-limits': providerOrderLimits,
  'documents-advice': documentsAdvice,
  'material-templates': materialTemplates,
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
  'other-document-number': otherDocumentNumber,
  'individual-from-elsewhere': individualFromElsewhere,
  'residence-permit': residencePermit,
  'residence-permit-validity': residencePermitValidity,
  'real-person-verification': realPersonVerification,
  'curtain-photograph': curtainPhotograph,
  'verification-advice': verificationAdvice,
  'phone-province': phoneProvince,
  'mobile-range': mobileRange,
  'distinct-phones': distinctPhones,
  'distinct-emails': distinctEmails,
  'swapped-phones': swappedPhones,
  'emergency-phone': emergencyPhone,
  'emergency-phone-differs': emergencyPhoneDiffers,
  'phone-of-another-client': phoneOfAnotherClient,
  'document-of-another-client': documentOfAnotherClient,
  'persons-advice': personsAdvice,
  'contact-address': contactAddress,
  'contact-address-below-district': contactAddressBelowDistrict,
  'address-words': addressWords,
  'district-names': districtNames,
  'address-signs': addressSigns,
  'district-words': districtWords,
  'same-city': sameCity,
  'address-as-printed': addressAsPrinted,
  'address-advice': addressAdvice,
  'domain-name-holder': domainNameHolder,
  'registrable-domain-name': registrableDomainName,
  'app-domain-name-level': appDomainNameLevel,
  'domain-name-needed': domainNameNeeded,
  'approved-registrar': approvedRegistrar,
  'domain-name-verified': domainNameVerified,
  'domain-name-data-match': domainNameDataMatch,
  'domain-name-data-wait': domainNameDataWait,
  'domain-name-data-arrives': domainNameDataArrives,
  'domain-name-validity': domainNameValidity,
  'domain-name-validity-in-days': domainNameValidityInDays,
  'domain-name-suffix': domainNameSuffix,
  'public-body-suffix': publicBodySuffix,
  'domain-name-words': domainNameWords,
  'domain-name-certificate': domainNameCertificate,
  'one-domain-name-per-service': oneDomainNamePerService,
  'domain-name-of-another-case': domainNameOfAnotherCase,
  'domain-name-not-filed-yet': domainNameNotFiledYet,
  'domain-name-advice': domainNameAdvice,
  'service-name': serviceName,
  'service-name-chinese': serviceNameChinese,
  'service-name-without-latin': serviceNameWithoutLatin,
  'service-name-words': serviceNameWords,
  'service-name-as-shown': serviceNameAsShown,
  'service-name-places': serviceNamePlaces,
  'service-name-own-name': serviceNameOwnName,
  'app-name': appName,
  'app-icon': appIcon,
  'app-icon-size': appIconSize,
  'app-package-names': appPackageNames,
  'app-public-keys': appPublicKeys,
  'app-fingerprints': appFingerprints,
  'app-advice': appAdvice,
  'mini-program-filed-with-platform': miniProgramFiledWithPlatform,
  'mini-program-contents': miniProgramContents,
  'mini-program-remark': miniProgramRemark,
  'service-name-explained': serviceNameExplained,
  'same-name-other-content': sameNameOtherContent,
  'service-name-approval-words': serviceNameApprovalWords,
  'principal-name-approval-words': principalNameApprovalWords,
  'naming-advice': namingAdvice,
  'service-content': serviceContent,
  'service-content-denied': serviceContentDenied,
  'service-content-required': serviceContentRequired,
  'service-remark': serviceRemark,
  'service-remark-length': serviceRemarkLength,
  'personal-pledge': personalPledge,
  'remark-advice': remarkAdvice,
  'server-in-the-mainland': serverInTheMainland,
  'server-billing': serverBilling,
  'server-prepaid-months': serverPrepaidMonths,
  'server-filings': serverFilings,
  'several-server-provinces': severalServerProvinces,
  'server-resources': serverResources,
  'resources-per-service': resourcesPerService,
  'site-closed': siteClosed,
  'mini-program-domain-name': miniProgramDomainName,
  'mini-program-owner': miniProgramOwner,
  'order-limit': orderLimit,
  'domain-names-per-order': domainNamesPerOrder,
  'services-in-all': servicesInAll,
  'few-services-at-a-time': fewServicesAtATime,
  'mini-program-limits': miniProgramLimits,
  'construction-plan': constructionPlan,
  'statement-on-several-names': statementOnSeveralNames,
  'one-open-order': oneOpenOrder,
  'official-fee': officialFee,
  'pre-trial': preTrial,
  'filing-time-in-all': filingTimeInAll,
  'provider-review': providerReview,
  'platform-review': platformReview,
  'sms-check': smsCheck,
  'sms-recipients': smsRecipients,
  'sms-attempts': smsAttempts,
  'authority-decision': authorityDecision,
  'authority-review-time': authorityReviewTime,
  opening: opening,
  'filing-certificate': filingCertificate,
  'footer-number': footerNumber,
  'footer-number-shown': footerNumberShown,
  'footer-link-shown': footerLinkShown,
  'footer-number-form': footerNumberForm,
  'number-of-each-site': numberOfEachSite,
  'number-outside-the-mainland': numberOutsideTheMainland,
  'electronic-mark': electronicMark,
  'app-number-shown': appNumberShown,
  'mini-program-number-shown': miniProgramNumberShown,
  'query-links': queryLinks,
  'checks-after-filing': checksAfterFiling,
  'copyright-line': copyrightLine,
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
  'police-number': policeNumber,
  'police-change-report': policeChangeReport,
  'police-cancellation': policeCancellation,
  'no-charge': noCharge,
  'change-report': changeReport,
  'change-by-itself': changeByItself,
  'domain-name-stays': domainNameStays,
  'document-number-stays': documentNumberStays,
  'move-to-another-province': moveToAnotherProvince,
  'service-open': serviceOpen,
  'number-stays': numberStays,
  'name-change-letter': nameChangeLetter,
  'name-change-letter-on-access': nameChangeLetterOnAccess,
  'another-principal': anotherPrincipal,
  'individual-to-company': individualToCompany,
  'company-to-individual': companyToIndividual,
  'domain-name-of-the-new-principal': domainNameOfTheNewPrincipal,
  'domain-name-certificate-on-change': domainNameCertificateOnChange,
  'new-person-in-charge-letter': newPersonInChargeLetter,
  'change-of-the-whole-record': changeOfTheWholeRecord,
  'full-pictures-on-change': fullPicturesOnChange,
  'empty-shell': emptyShell,
  'empty-shell-at-the-authority': emptyShellAtTheAuthority,
  'empty-shell-papers': emptyShellPapers,
  'record-matches-to-add': recordMatchesToAdd,
  'record-matches-for-access': recordMatchesForAccess,
  'change-after-access': changeAfterAccess,
  'one-record': oneRecord,
  'service-name-as-filed': serviceNameAsFiled,
  'resolves-to-filed-address': resolvesToFiledAddress,
  'filed-sites-reachable': filedSitesReachable,
  'filed-sites-fit': filedSitesFit,
  'filed-sites-show-number': filedSitesShowNumber,
  'access-advice': accessAdvice,
  'change-advice': changeAdvice,
  'correction-of-data': correctionOfData,
  'ending-a-service': endingAService,
  'last-access': lastAccess,
  'access-cancellation-time': accessCancellationTime,
  'cancellation-is-final': cancellationIsFinal,
  'services-go-too': servicesGoToo,
  'cancellation-statement': cancellationStatement,
  'filing-password': filingPassword,
  'service-cancellation-time': serviceCancellationTime,
  'principal-cancellation-time': principalCancellationTime,
  'migration-target': migrationTarget,
  'migration-form': migrationForm,
  'migration-domain-name': migrationDomainName,
  'migration-advice': migrationAdvice,
  'record-keeping': recordKeeping,
  'separate-consent': separateConsent,
  'purpose-of-personal-data': purposeOfPersonalData,
  'retention-of-papers': retentionOfPapers,
  'processing-agreement': processingAgreement,
  'impact-assessment': impactAssessment,
  'security-of-personal-data': securityOfPersonalData,
  'leak-notice': leakNotice,
  'records-of-processing': recordsOfProcessing,
  'data-export': dataExport,
  'personal-data-penalties': personalDataPenalties,
  'annual-verification': annualVerification,
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
  'licence-number-shown': licenceNumberShown,
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
  'within-filed-items': withinFiledItems,
  'true-filing-data': trueFilingData,
  'forbidden-content': forbiddenContent,
  'security-duties': securityDuties,
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
export type Topics = typeof topics
