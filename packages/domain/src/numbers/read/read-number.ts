/**
 * 读号码 Reading a number from a footer whose kind nobody has named. Apart from the register of all formats, so that whoever reads
 * such a number does not load the list of public suffixes for domain names.
 */
import { type FilingNumber, filingNumber } from '../filing-number.ts'
import { type Labelled, type Refused, refuse } from '../foundation/contract.ts'
import { warn } from '../foundation/warnings.ts'
import { type LicenceNumber, licenceNumber } from '../licence-number.ts'
import { unwrap } from '../markup/unwrap.ts'
import { type PublicSecurityNumber, publicSecurityNumber, readPublicSecurity } from '../public-security-number.ts'

/** A number that stands in a footer. */
export type FooterNumber = FilingNumber | LicenceNumber | PublicSecurityNumber

/**
 * Reads a number from a footer. A bare licence number is read as a licence, with a service's sequence as a filing; an early form of
 * the police is read with a warning, as it is when found in a text. What was copied with its markup is read without it. When nothing
 * fits, the refusal that recognised most answers.
 */
export function readNumber(input: string): FooterNumber | Refused {
  const plain = unwrap(input)?.text
  if (plain === undefined) return readPlain(input)
  const reading = readPlain(plain)
  return reading.ok ? { ...reading, warnings: [warn('markup'), ...reading.warnings] } : reading
}

function readPlain(input: string): FooterNumber | Refused {
  const readings = [licenceNumber.parse(input), filingNumber.parse(input), readPublicSecurity(input, true)] as const
  const read = readings.find((reading) => reading.ok)
  if (read) return read
  const refusals = readings.filter((reading): reading is Refused => !reading.ok)
  const telling = refusals.find(({ problem }) => problem.code !== 'unrecognised')
  if (telling?.problem.code === 'wrong-characters' && [...input.matchAll(heads)].length > 1) return refuseSeveral
  return telling ?? refuseUnknown
}

/** What a number begins with, behind its mark. */
const heads = /ICP ?[备证]|公网安?备|[AB][12]-\d/gi

const refuseSeveral = refuse(
  'wrong-characters',
  { zh: '这里不止一个编号', en: 'There is more than one number here' },
  { zh: '请逐个填写，一次一个编号', en: 'Enter them one by one, each on its own' },
)

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
