/**
 * 页脚 The numbers of one site as they are to stand in its footer; made from what people type, or not at all. It takes its three number
 * formats from their files, not from the door, so that a page with a snippet does not load the list of public suffixes.
 */
import { type FilingNumber, filingNumber, principalNumber } from '../../numbers/filing-number.ts'
import type { NumberProblemCode, Reading, Warning } from '../../numbers/foundation/contract.ts'
import { type LicenceNumber, licenceNumber } from '../../numbers/licence-number.ts'
import { type PublicSecurityNumber, publicSecurityNumber } from '../../numbers/public-security-number.ts'
import type { Problem } from '../../vocabulary/problem.ts'
import type { Text } from '../../vocabulary/text.ts'
import { type BadgePath, type BadgeProblem, readBadge } from './badge.ts'

/** Which form of the filing number is shown: the service's with its sequence, or the principal's (Guangdong). The province decides. */
export type ShownForm = 'service' | 'principal'

/** Only numbers that were read and badges that were checked: an unread text does not fit these types. */
export type Footer = {
  readonly filing?: FilingNumber
  readonly publicSecurity?: PublicSecurityNumber
  readonly licence?: LicenceNumber
  readonly form: ShownForm
  readonly badge?: BadgePath
}

/** What people typed; a blank field is no number. */
export type FooterInput = {
  readonly filing?: string | undefined
  readonly publicSecurity?: string | undefined
  readonly licence?: string | undefined
  readonly form: ShownForm
  readonly badge?: string | undefined
}

type FooterField = 'filing' | 'publicSecurity' | 'licence' | 'badge'
export type FooterProblem = Problem<NumberProblemCode | BadgeProblem['code'] | 'no-number'>
export type FooterWarning = {
  readonly code: Warning['code'] | 'sequence-missing' | 'badge-unused'
  readonly path: FooterField
  readonly message: Text
}
export type FooterReading =
  | { readonly ok: true; readonly footer: Footer; readonly warnings: readonly FooterWarning[] }
  | { readonly ok: false; readonly problems: readonly FooterProblem[] }

/** Reads what was typed. Either number alone is enough; every problem is named, not only the first. */
export function footerFrom(input: FooterInput): FooterReading {
  const filing = readField(input.filing, filingNumber)
  const publicSecurity = readField(input.publicSecurity, publicSecurityNumber)
  const licence = readField(input.licence, licenceNumber)
  const badge = isBlank(input.badge) ? null : readBadge(input.badge)
  const problems: FooterProblem[] = [
    ...problemAt('filing', filing),
    ...problemAt('publicSecurity', publicSecurity),
    ...problemAt('licence', licence),
    ...(badge && !badge.ok ? [badge.problem] : []),
  ]
  if (!filing && !publicSecurity && !licence) problems.push(noNumber)
  if (problems.length > 0) return { ok: false, problems }
  const footer: Footer = {
    form: input.form,
    ...(filing?.ok && { filing }),
    ...(publicSecurity?.ok && { publicSecurity }),
    ...(licence?.ok && { licence }),
    ...(badge?.ok && { badge: badge.badge }),
  }
  return { ok: true, footer, warnings: warningsOf(footer) }
}

/** The filing number in the form that is shown. */
export function shownFiling(filing: FilingNumber, form: ShownForm): FilingNumber {
  return form === 'principal' ? principalNumber(filing) : filing
}

function isBlank(typed: string | undefined): typed is undefined {
  return typed === undefined || typed.trim() === ''
}

function readField<Kind extends string, Parts>(
  typed: string | undefined,
  format: { parse(input: string): Reading<Kind, Parts> },
): Reading<Kind, Parts> | null {
  return isBlank(typed) ? null : format.parse(typed)
}

function problemAt(path: FooterField, reading: Reading<string, unknown> | null): readonly FooterProblem[] {
  return reading && !reading.ok ? [{ ...reading.problem, path }] : []
}

function warningsOf({ filing, publicSecurity, licence, form, badge }: Footer): readonly FooterWarning[] {
  const at = (path: FooterField, warnings: readonly Warning[] = []) => warnings.map((warning) => ({ ...warning, path }))
  return [
    ...at('filing', filing?.warnings),
    ...(filing && form === 'service' && !filing.parts.service ? [sequenceMissing] : []),
    ...at('publicSecurity', publicSecurity?.warnings),
    ...at('licence', licence?.warnings),
    ...(badge && !publicSecurity ? [badgeUnused] : []),
  ]
}

const noNumber: FooterProblem = {
  code: 'no-number',
  message: { zh: '还没有任何编号', en: 'There is no number yet' },
  fix: {
    zh: '请至少填写备案号、公安联网备案号或许可证号中的一个',
    en: 'Enter at least one: the filing number, the public-security number or the licence number',
  },
}

const sequenceMissing: FooterWarning = {
  code: 'sequence-missing',
  path: 'filing',
  message: {
    zh: '这是主体备案号；这里应展示带“-序号”的网站备案号，请补上该网站的序号',
    en: 'This is the principal’s number; the website’s own, with its -sequence, should be shown here: add the sequence of this website',
  },
}

const badgeUnused: FooterWarning = {
  code: 'badge-unused',
  path: 'badge',
  message: {
    zh: '图标只随公安联网备案号展示，没有该编号所以未使用',
    en: 'The badge goes with the public-security number; as there is none, it is not used',
  },
}
