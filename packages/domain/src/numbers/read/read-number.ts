/**
 * 读号码 Reading a number from a footer whose kind nobody has named. Apart from the register of all formats, so that whoever reads
 * such a number does not load the list of public suffixes for domain names.
 */
import { type FilingNumber, filingNumber } from '../filing-number.ts'
import type { Labelled, Refused } from '../foundation/contract.ts'
import { type LicenceNumber, licenceNumber } from '../licence-number.ts'
import { type PublicSecurityNumber, publicSecurityNumber, readPublicSecurity } from '../public-security-number.ts'

/** A number that stands in a footer. */
export type FooterNumber = FilingNumber | LicenceNumber | PublicSecurityNumber

/**
 * Reads a number from a footer. A bare licence number is read as a licence, with a service's sequence as a filing; an early form of
 * the police is read with a warning, as it is when found in a text. When nothing fits, the refusal that recognised most answers.
 */
export function readNumber(input: string): FooterNumber | Refused {
  const readings = [licenceNumber.parse(input), filingNumber.parse(input), readPublicSecurity(input, true)] as const
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
