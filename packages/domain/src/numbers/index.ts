/** The door of the numbers: the register, each format with its type, the contract, and the provinces' marks. */
export { type CreditCode, type CreditCodeParts, creditCheck, creditCode } from './credit-code.ts'
export { type DomainName, type DomainNameParts, domainName } from './domain-name.ts'
export {
  type FilingNumber,
  type FilingNumberParts,
  type FilingPrincipal,
  filingNumber,
  principalNumber,
  provinceOfFiling,
} from './filing-number.ts'
export { fieldsOf, type NumberFields } from './find/fields.ts'
export { type FoundKind, type FoundNumber, findNumbers, foundKinds } from './find/index.ts'
export {
  type Labelled,
  type NumberFormat,
  type NumberProblem,
  type NumberProblemCode,
  numberProblemCodes,
  type Parsed,
  type Reading,
  type Refused,
  type Warning,
  type WarningCode,
  warningCodes,
} from './foundation/contract.ts'
export { type LicenceClass, type LicenceParts, licenceClasses } from './foundation/licence-grammar.ts'
export type { DocumentParts } from './foundation/soft-document.ts'
export type { ServiceSuffix } from './foundation/tail.ts'
export { hongKongMacauPermit } from './hong-kong-macau-permit.ts'
export { type IpRange, type IpRangeParts, ipRange } from './ip-range.ts'
export { type LicenceNumber, licenceNumber } from './licence-number.ts'
export { findNumbersInMarkup } from './markup/find-shown.ts'
export { decodeReferences } from './markup/references.ts'
export { type Mobile, type MobileParts, mobile } from './mobile.ts'
export { type OrganisationCode, organisationCheck, organisationCode } from './organisation-code.ts'
export { passport } from './passport.ts'
export { permanentResidenceId } from './permanent-residence-id.ts'
export { marksOf, marksOfRegion, type ProvinceMarks, provinceMarks } from './province-marks.ts'
export {
  type PublicSecurityNumber,
  type PublicSecurityNumberParts,
  publicSecurityDigits,
  publicSecurityNumber,
} from './public-security-number.ts'
export { explainParts, type FooterNumber, numberFormats, type PartsOf, readNumber } from './register.ts'
export { type ResidentId, type ResidentIdParts, residentCheck, residentId } from './resident-id.ts'
export { taiwanPermit } from './taiwan-permit.ts'
export { type Telephone, type TelephoneParts, telephone } from './telephone.ts'
