/** 已有备案 What is asked of those who are on record: additions, access and changes. */
import anotherPrincipal from './another-principal.ts'
import changeAdvice from './change-advice.ts'
import changeAfterAccess from './change-after-access.ts'
import changeByItself from './change-by-itself.ts'
import changeOfTheWholeRecord from './change-of-the-whole-record.ts'
import changeReport from './change-report.ts'
import companyToIndividual from './company-to-individual.ts'
import documentNumberStays from './document-number-stays.ts'
import domainNameCertificateOnChange from './domain-name-certificate-on-change.ts'
import domainNameStays from './domain-name-stays.ts'
import emptyShell from './empty-shell.ts'
import emptyShellAtTheAuthority from './empty-shell-at-the-authority.ts'
import emptyShellPapers from './empty-shell-papers.ts'
import filedSitesFit from './filed-sites-fit.ts'
import filedSitesReachable from './filed-sites-reachable.ts'
import filedSitesShowNumber from './filed-sites-show-number.ts'
import fullPicturesOnChange from './full-pictures-on-change.ts'
import individualToCompany from './individual-to-company.ts'
import moveToAnotherProvince from './move-to-another-province.ts'
import nameChangeLetter from './name-change-letter.ts'
import nameChangeLetterOnAccess from './name-change-letter-on-access.ts'
import newPersonInChargeLetter from './new-person-in-charge-letter.ts'
import numberOfTheProvince from './number-of-the-province.ts'
import numberStays from './number-stays.ts'
import oneRecord from './one-record.ts'
import otherDocumentNumber from './other-document-number.ts'
import principalOnRecord from './principal-on-record.ts'
import recordMatchesForAccess from './record-matches-for-access.ts'
import recordMatchesToAdd from './record-matches-to-add.ts'
import resolvesToFiledAddress from './resolves-to-filed-address.ts'

export const onRecordTopics = {
  'principal-on-record': principalOnRecord,
  'number-of-the-province': numberOfTheProvince,
  'other-document-number': otherDocumentNumber,
  'change-report': changeReport,
  'change-by-itself': changeByItself,
  'domain-name-stays': domainNameStays,
  'document-number-stays': documentNumberStays,
  'move-to-another-province': moveToAnotherProvince,
  'number-stays': numberStays,
  'name-change-letter': nameChangeLetter,
  'name-change-letter-on-access': nameChangeLetterOnAccess,
  'another-principal': anotherPrincipal,
  'individual-to-company': individualToCompany,
  'company-to-individual': companyToIndividual,
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
  'resolves-to-filed-address': resolvesToFiledAddress,
  'filed-sites-reachable': filedSitesReachable,
  'filed-sites-fit': filedSitesFit,
  'filed-sites-show-number': filedSitesShowNumber,
  'change-advice': changeAdvice,
} as const
