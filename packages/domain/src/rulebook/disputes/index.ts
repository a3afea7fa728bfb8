/** 争议登记 Every dispute, by id. A test compares this list with the folder. */
import advertisingAsCommercial from './advertising-as-commercial.ts'
import auditReportAndNameApproval from './audit-report-and-name-approval.ts'
import beijingDomainNameSuffix from './beijing-domain-name-suffix.ts'
import beijingPersonInCharge from './beijing-person-in-charge.ts'
import certificateOrNumber from './certificate-or-number.ts'
import chineseCitizenAsContact from './chinese-citizen-as-contact.ts'
import countyAsLicenceAuthority from './county-as-licence-authority.ts'
import curtainPhotograph from './curtain-photograph.ts'
import daysUntilDomainNameDataArrive from './days-until-domain-name-data-arrive.ts'
import domainNameRegisteredInTheMainland from './domain-name-registered-in-the-mainland.ts'
import excludedResidents from './excluded-residents.ts'
import feesOfTheFiling from './fees-of-the-filing.ts'
import filingTimeInAll from './filing-time-in-all.ts'
import foreignSharesInALicence from './foreign-shares-in-a-licence.ts'
import fujianDomainNameHolder from './fujian-domain-name-holder.ts'
import fujianMinimumAge from './fujian-minimum-age.ts'
import gansuPersonInCharge from './gansu-person-in-charge.ts'
import guangdongFooterNumberForm from './guangdong-footer-number-form.ts'
import guizhouDomainNameHolder from './guizhou-domain-name-holder.ts'
import guizhouMinimumAge from './guizhou-minimum-age.ts'
import hainanPersonInCharge from './hainan-person-in-charge.ts'
import heilongjiangPersonInCharge from './heilongjiang-person-in-charge.ts'
import hubeiDomainNameHolder from './hubei-domain-name-holder.ts'
import hunanPhoneProvince from './hunan-phone-province.ts'
import individualAsPrincipal from './individual-as-principal.ts'
import interviewOrFace from './interview-or-face.ts'
import jiangsuMinimumAge from './jiangsu-minimum-age.ts'
import jiangxiIndividualsFromElsewhere from './jiangxi-individuals-from-elsewhere.ts'
import licenceDecisionUnit from './licence-decision-unit.ts'
import licenceForEveryWebsite from './licence-for-every-website.ts'
import movingToAnotherProvince from './moving-to-another-province.ts'
import ningxiaIndividualsFromElsewhere from './ningxia-individuals-from-elsewhere.ts'
import officePhone from './office-phone.ts'
import policeFilingWhen from './police-filing-when.ts'
import preTrial from './pre-trial.ts'
import priorApprovalsThatEnded from './prior-approvals-that-ended.ts'
import provinceByChoice from './province-by-choice.ts'
import qinghaiDomainNameHolder from './qinghai-domain-name-holder.ts'
import qinghaiMinimumAge from './qinghai-minimum-age.ts'
import registeredCapitalTiers from './registered-capital-tiers.ts'
import separateCertificates from './separate-certificates.ts'
import severalDomainNames from './several-domain-names.ts'
import shaanxiIndividualsFromElsewhere from './shaanxi-individuals-from-elsewhere.ts'
import shandongMinimumAge from './shandong-minimum-age.ts'
import shanghaiDomainNameValidity from './shanghai-domain-name-validity.ts'
import shanxiAnotherPrincipal from './shanxi-another-principal.ts'
import shanxiLegalRepresentative from './shanxi-legal-representative.ts'
import smsCheckWindow from './sms-check-window.ts'
import tianjinMinimumAge from './tianjin-minimum-age.ts'

export const disputes = [
  advertisingAsCommercial,
  auditReportAndNameApproval,
  beijingDomainNameSuffix,
  beijingPersonInCharge,
  certificateOrNumber,
  chineseCitizenAsContact,
  countyAsLicenceAuthority,
  curtainPhotograph,
  daysUntilDomainNameDataArrive,
  domainNameRegisteredInTheMainland,
  excludedResidents,
  feesOfTheFiling,
  filingTimeInAll,
  foreignSharesInALicence,
  fujianDomainNameHolder,
  fujianMinimumAge,
  gansuPersonInCharge,
  guangdongFooterNumberForm,
  guizhouDomainNameHolder,
  guizhouMinimumAge,
  hainanPersonInCharge,
  heilongjiangPersonInCharge,
  hubeiDomainNameHolder,
  hunanPhoneProvince,
  individualAsPrincipal,
  interviewOrFace,
  jiangsuMinimumAge,
  jiangxiIndividualsFromElsewhere,
  licenceDecisionUnit,
  licenceForEveryWebsite,
  movingToAnotherProvince,
  ningxiaIndividualsFromElsewhere,
  officePhone,
  policeFilingWhen,
  preTrial,
  priorApprovalsThatEnded,
  provinceByChoice,
  qinghaiDomainNameHolder,
  qinghaiMinimumAge,
  registeredCapitalTiers,
  separateCertificates,
  severalDomainNames,
  shaanxiIndividualsFromElsewhere,
  shandongMinimumAge,
  shanghaiDomainNameValidity,
  shanxiAnotherPrincipal,
  shanxiLegalRepresentative,
  smsCheckWindow,
  tianjinMinimumAge,
]
