/** 号码登记 All number formats. To add one: its file and one line here. */
import type { NumberKind } from '../vocabulary/number-kind.ts'
import { creditCode } from './credit-code.ts'
import { domainName } from './domain-name.ts'
import { filingNumber } from './filing-number.ts'
import type { NumberFormat } from './foundation/contract.ts'
import { hongKongMacauPermit } from './hong-kong-macau-permit.ts'
import { ipRange } from './ip-range.ts'
import { licenceNumber } from './licence-number.ts'
import { mobile } from './mobile.ts'
import { organisationCode } from './organisation-code.ts'
import { passport } from './passport.ts'
import { permanentResidenceId } from './permanent-residence-id.ts'
import { publicSecurityNumber } from './public-security-number.ts'
import { residentId } from './resident-id.ts'
import { taiwanPermit } from './taiwan-permit.ts'
import { telephone } from './telephone.ts'

export const numberFormats = {
  'filing-number': filingNumber,
  'licence-number': licenceNumber,
  'public-security-number': publicSecurityNumber,
  'credit-code': creditCode,
  'organisation-code': organisationCode,
  'resident-id': residentId,
  'hong-kong-macau-permit': hongKongMacauPermit,
  'taiwan-permit': taiwanPermit,
  'permanent-residence-id': permanentResidenceId,
  passport,
  mobile,
  telephone,
  'ip-range': ipRange,
  'domain-name': domainName,
} satisfies { [Kind in NumberKind]: { readonly id: Kind } }

/** The parts of each kind of number. */
export type PartsOf<Kind extends NumberKind> =
  (typeof numberFormats)[Kind] extends NumberFormat<Kind, infer Parts> ? Parts : never

export { explainParts, type FooterNumber, readNumber } from './read/read-number.ts'
