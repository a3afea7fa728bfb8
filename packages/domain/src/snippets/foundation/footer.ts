/**
 * 页脚 The numbers of one site as they are to stand in its footer; made from what people type, or not at all. It takes its three number
 * formats from their files, not from the door, so that a page with a snippet does not load the list of public suffixes.
 */
import { type FilingNumber, filingNumber, principalNumber } from '../../numbers/filing-number.ts'
import type { NumberProblemCode, Reading } from '../../numbers/foundation/contract.ts'
import { type LicenceNumber, licenceNumber } from '../../numbers/licence-number.ts'
import { type PublicSecurityNumber, publicSecurityNumber } from '../../numbers/public-security-number.ts'
import type { Problem } from '../../vocabulary/problem.ts'
import { type BadgePath, type BadgeProblem, readBadge } from './badge.ts'
import { type FooterField, type FooterWarning, warningsOf } from './footer-warnings.ts'
import {
  type HostName,
  type Look,
  type MoeDigits,
  type OptionProblem,
  readHost,
  readMoe,
  refuseHost,
  refuseMoe,
  refuseTwice,
} from './options.ts'

/** Which form of the filing number is shown: the service's with its sequence, or the principal's (Guangdong). The province decides. */
export type ShownForm = 'service' | 'principal'

type Numbers = {
  readonly filing?: FilingNumber
  readonly publicSecurity?: PublicSecurityNumber
  readonly licence?: LicenceNumber
}
/** Only numbers that were read and badges that were checked: an unread text does not fit these types. */
export type Footer = Numbers &
  Look & {
    readonly form: ShownForm
    readonly badge?: BadgePath
    /** Numbers of further host names; the footer's own are for every other. */
    readonly hosts?: readonly (Numbers & { readonly host: HostName })[]
    readonly moe?: MoeDigits
  }

type NumbersInput = {
  readonly filing?: string | undefined
  readonly publicSecurity?: string | undefined
  readonly licence?: string | undefined
}
/** What people typed; a blank field is no number. */
export type FooterInput = NumbersInput &
  Look & {
    readonly form: ShownForm
    readonly badge?: string | undefined
    readonly hosts?: readonly (NumbersInput & { readonly host: string })[] | undefined
    /** The digits of a fun number, as decoration. */
    readonly moe?: string | undefined
  }

export type FooterProblem = Problem<NumberProblemCode | BadgeProblem['code'] | OptionProblem['code'] | 'no-number'>
export type FooterReading =
  | { readonly ok: true; readonly footer: Footer; readonly warnings: readonly FooterWarning[] }
  | { readonly ok: false; readonly problems: readonly FooterProblem[] }

/** Reads what was typed. Either number alone is enough; every problem is named, not only the first. */
export function footerFrom(input: FooterInput): FooterReading {
  const own = readNumbers(input)
  const hosts = readHosts(input.hosts ?? [])
  const badge = isBlank(input.badge) ? null : readBadge(input.badge)
  const moe = isBlank(input.moe) ? null : readMoe(input.moe)
  const problems: FooterProblem[] = [
    ...own.problems,
    ...hosts.problems,
    ...(badge && !badge.ok ? [badge.problem] : []),
    ...(isBlank(input.moe) || moe ? [] : [refuseMoe]),
  ]
  if (own.blank && hosts.numbers.length === 0) problems.push(noNumber)
  if (problems.length > 0) return { ok: false, problems }
  const footer: Footer = {
    ...lookOf(input),
    form: input.form,
    ...own.numbers,
    ...(badge?.ok && { badge: badge.badge }),
    ...(hosts.numbers.length > 0 && { hosts: hosts.numbers }),
    ...(moe && { moe }),
  }
  return { ok: true, footer, warnings: warningsOf(footer) }
}

function lookOf({ order, align, labels, theme, chineseOnly, ipv6 }: Look): Look {
  return {
    ...(order && { order }),
    ...(align && { align }),
    ...(labels && { labels }),
    ...(theme && { theme }),
    ...(chineseOnly && { chineseOnly }),
    ...(ipv6 && { ipv6 }),
  }
}

type ReadNumbers = { readonly numbers: Numbers; readonly problems: readonly FooterProblem[]; readonly blank: boolean }

function readNumbers(input: NumbersInput): ReadNumbers {
  const filing = readField(input.filing, filingNumber)
  const publicSecurity = readField(input.publicSecurity, publicSecurityNumber)
  const licence = readField(input.licence, licenceNumber)
  return {
    numbers: {
      ...(filing?.ok && { filing }),
      ...(publicSecurity?.ok && { publicSecurity }),
      ...(licence?.ok && { licence }),
    },
    problems: [
      ...problemAt('filing', filing),
      ...problemAt('publicSecurity', publicSecurity),
      ...problemAt('licence', licence),
    ],
    blank: !filing && !publicSecurity && !licence,
  }
}

type ReadHosts = { readonly numbers: NonNullable<Footer['hosts']>; readonly problems: readonly FooterProblem[] }

function readHosts(rows: NonNullable<FooterInput['hosts']>): ReadHosts {
  const problems: FooterProblem[] = []
  const numbers = new Map<HostName, Numbers & { readonly host: HostName }>()
  for (const row of rows) {
    const host = readHost(row.host)
    const read = readNumbers(row)
    problems.push(...read.problems.map((problem) => ({ ...problem, path: 'hosts' })))
    if (!host) problems.push(refuseHost(row.host))
    else if (numbers.has(host)) problems.push(refuseTwice(host))
    else numbers.set(host, { host, ...read.numbers })
  }
  return { numbers: [...numbers.values()], problems }
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

const noNumber: FooterProblem = {
  code: 'no-number',
  message: { zh: '还没有任何编号', en: 'There is no number yet' },
  fix: {
    zh: '请至少填写备案号、公安联网备案号或许可证号中的一个',
    en: 'Enter at least one: the filing number, the public-security number or the licence number',
  },
}
