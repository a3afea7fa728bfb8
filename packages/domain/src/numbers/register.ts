/** 号码登记 All number formats, and reading a number whose kind nobody has named. To add one: its file and one line here. */
import type { NumberKind } from '../vocabulary/number-kind.ts'
import { creditCode } from './credit-code.ts'
import { domainName } from './domain-name.ts'
import { type FilingNumber, filingNumber } from './filing-number.ts'
import type { Labelled, NumberFormat, Refused } from './foundation/contract.ts'
import { hongKongMacauPermit } from './hong-kong-macau-permit.ts'
import { ipRange } from './ip-range.ts'
import { type LicenceNumber, licenceNumber } from './licence-number.ts'
import { mobile } from './mobile.ts'
import { organisationCode } from './organisation-code.ts'
import { passport } from './passport.ts'
import { permanentResidenceId } from './permanent-residence-id.ts'
import { type PublicSecurityNumber, publicSecurityNumber } from './public-security-number.ts'
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

/** A number that stands in a footer. */
export type FooterNumber = FilingNumber | LicenceNumber | PublicSecurityNumber

/**
 * Reads a number from a footer. A bare licence number is read as a licence, with a service's sequence as a filing. When nothing
 * fits, the refusal that recognised most answers.
 */
export function readNumber(input: string): FooterNumber | Refused {
  const readings = [licenceNumber.parse(input), filingNumber.parse(input), publicSecurityNumber.parse(input)] as const
  const read = readings.find((reading) => reading.ok)
  if (read) return read
  const refusals = readings.filter((reading): reading is Refused => !reading.ok)
  const telling = refusals.find(({ problem }) => problem.code !== 'unrecognised')
  return telling ?? refuseUnknown
}

const refuseUnknown: Refused = {
  ok: false,
  problem: {
    code: 'unrecognised',
    message: {
      zh: '没有认出备案号、许可证号或公安联网备案号',
      en: 'No filing, licence or public-security number was recognised',
    },
    fix: {
      zh: '请粘贴编号原文，例如 粤ICP备05008878号、粤B2-20090059、京公网安备11010802032137号',
      en: 'Paste the number as it stands, such as 粤ICP备05008878号, 粤B2-20090059 or 京公网安备11010802032137号',
    },
  },
}

/** A number piece by piece, in words. */
export function explainParts(number: FooterNumber): readonly Labelled[] {
  switch (number.kind) {
    case 'filing-number':
      return filingNumber.explain(number.parts)
    case 'licence-number':
      return licenceNumber.explain(number.parts)
    case 'public-security-number':
      return publicSecurityNumber.explain(number.parts)
  }
}
