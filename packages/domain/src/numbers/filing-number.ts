/**
 * 备案号 The number of an ICP filing: of the principal (粤ICP备05008878号) or of one of its services (…号-2A). The holder of
 * an ICP licence keeps the licence number in its place (粤B2-20090059-1626X).
 * Grammar: observed numbers; eight digits begin with a two-digit year (until 2020), ten with a four-digit one (from 2020).
 */
import { serviceForms } from '../vocabulary/dictionaries/service-forms.ts'
import type { ProvinceId } from '../vocabulary/province.ts'
import {
  accept,
  type Labelled,
  numberFormat,
  type Parsed,
  type Reading,
  type Refused,
  refuse,
  same,
  type Warning,
} from './foundation/contract.ts'
import { provinceLabel } from './foundation/labels.ts'
import { type LicenceParts, licenceText, readLicence } from './foundation/licence-grammar.ts'
import { isRefusal, provinceOf } from './foundation/mark.ts'
import { isPlaceholder, isRun, refusePlaceholder } from './foundation/placeholder.ts'
import { haoWarnings, readTail, refuseRest, type ServiceSuffix, suffixText } from './foundation/tail.ts'
import { refuseEmpty, tidyNumber } from './foundation/tidy.ts'
import { markCorrected, oddYear, warn } from './foundation/warnings.ts'

/** What stands before the service's sequence. */
export type FilingPrincipal =
  | { readonly basis: 'filing'; readonly mark: string; readonly province: ProvinceId; readonly digits: string }
  | { readonly basis: 'licence'; readonly licence: LicenceParts }
/** `service` is null in the number of the principal itself. */
export type FilingNumberParts = { readonly principal: FilingPrincipal; readonly service: ServiceSuffix | null }
export type FilingNumber = Parsed<'filing-number', FilingNumberParts>

export const filingNumber = numberFormat({
  id: 'filing-number',
  title: { zh: 'ICP 备案号', en: 'ICP filing number' },
  confidence: 'secondary',
  compact: (input) => tidyNumber(input).text,
  parse,
  format,
  explain,
  examples: {
    valid: [
      '粤ICP备05008878号',
      '京ICP备18003096号-3',
      '京ICP备2026031728号-2A',
      '苏ICP备2026036865号-1X',
      '粤B2-20090059-1626X',
      '粤B2-20090059',
      '京ICP证030173号-1',
    ],
    forgiven: [
      { input: '辽 ICP 备 2025051495 号-2', canonical: '辽ICP备2025051495号-2', warns: ['spaces'] },
      { input: '粤ICP备17055554-34号', canonical: '粤ICP备17055554号-34', warns: ['misplaced-hao'] },
      { input: '陇ICP备05000593', canonical: '陇ICP备05000593号', warns: ['missing-hao'] },
      { input: '川ICP备15095485号-1', canonical: '蜀ICP备15095485号-1', warns: ['mark-corrected'] },
    ],
    refused: [
      { input: '京ICP备12345678号', code: 'placeholder' },
      { input: '萌ICP备20261234号', code: 'joke-number' },
      { input: '苏ICP备202300001号-1X', code: 'wrong-length' },
      { input: '青ICP备案026000119号-2A', code: 'wrong-length' },
      { input: '11010802032137', code: 'unrecognised' },
    ],
  },
})

/** IPC备 is a slip of the fingers; a certificate (ICP证) with a filing’s digits is a filing. */
const shape = /^(.*?)I(?:CP|PC)(备(?:案(?:编?号)?)?|证(?=(?:\d{8}|\d{10})(?!\d)))(\d*)(.*)$/u

function parse(input: string): Reading<'filing-number', FilingNumberParts> {
  const { text, warnings } = tidyNumber(input)
  if (text === '') return refuseEmpty()
  const match = shape.exec(text)
  if (!match) return parseLicence(text, warnings)
  const [, typed, word, digits, rest] = match as unknown as [string, string, string, string, string]
  const row = provinceOf(typed)
  if (typed === '' && isPlaceholder(digits + rest)) return refusePlaceholder(text)
  if (isRefusal(row)) return row
  if (isPlaceholder(digits + rest) || digits.endsWith('000000')) return refusePlaceholder(text)
  const tail = readTail(rest)
  if (!tail?.ok) return tail ?? refuseRest(rest)
  const fault = faultOf(digits)
  if (fault) return fault
  const principal: FilingPrincipal = { basis: 'filing', mark: row.filing, province: row.province, digits }
  return accept({ id: 'filing-number', format }, { principal, service: tail.service }, [
    ...warnings,
    ...(typed === row.filing ? [] : [markCorrected(typed, row.filing)]),
    ...(text.includes('ICP备') && word === '备' ? [] : [warn('filing-word')]),
    ...oddDigits(digits),
    ...haoWarnings(tail, true),
    ...tail.warnings,
  ])
}

function parseLicence(text: string, warnings: readonly Warning[]): Reading<'filing-number', FilingNumberParts> {
  const head = readLicence(text)
  if (!head?.ok) return head ?? refuseOther()
  const tail = readTail(head.rest)
  if (!tail?.ok) return tail ?? refuseRest(head.rest)
  const parts: FilingNumberParts = { principal: { basis: 'licence', licence: head.parts }, service: tail.service }
  const wanted = head.parts.series === 'icp-certificate'
  return accept({ id: 'filing-number', format }, parts, [
    ...warnings,
    ...head.warnings,
    ...haoWarnings(tail, wanted),
    ...tail.warnings,
  ])
}

function format({ principal, service }: FilingNumberParts): string {
  const head =
    principal.basis === 'licence' ? licenceText(principal.licence) : `${principal.mark}ICP备${principal.digits}号`
  return service ? head + suffixText(service) : head
}

function explain({ principal, service }: FilingNumberParts): readonly Labelled[] {
  const head =
    principal.basis === 'licence'
      ? [
          provinceLabel(principal.licence.province),
          {
            label: { zh: '许可证号（代替主体备案号）', en: 'Licence in place of a filing' },
            value: same(licenceText(principal.licence)),
          },
        ]
      : [
          provinceLabel(principal.province),
          { label: { zh: '年份', en: 'Year' }, value: same(yearOf(principal.digits)) },
          { label: { zh: '主体序号', en: 'Serial of the principal' }, value: same(principal.digits.slice(-6)) },
        ]
  if (!service) return head
  return [
    ...head,
    { label: { zh: '服务序号', en: 'Sequence of the service' }, value: same(String(service.index)) },
    { label: { zh: '服务类型', en: 'Form of service' }, value: serviceForms[service.form].title },
  ]
}

/** The number of the principal, without the sequence of a service: what Guangdong shows in a footer. */
export function principalNumber({ parts }: FilingNumber): FilingNumber {
  return accept({ id: 'filing-number', format }, { ...parts, service: null })
}

/** The province of a number; null where the ministry's licence stands in its place. */
export function provinceOfFiling({ parts: { principal } }: FilingNumber): ProvinceId | null {
  return principal.basis === 'licence' ? principal.licence.province : principal.province
}

/** Eight digits: the century is 2000, as filing began in 2005. */
function yearOf(digits: string): string {
  return digits.length === 8 ? `20${digits.slice(0, 2)}` : digits.slice(0, 4)
}

function oddDigits(digits: string): readonly Warning[] {
  const year = Number(yearOf(digits))
  const usual = digits.length === 8 ? year >= 2005 && year <= 2020 : year >= 2020
  return [...(usual ? [] : [oddYear(yearOf(digits))]), ...(isRun(digits.slice(-6)) ? [warn('looks-invented')] : [])]
}

function faultOf(digits: string): Refused | null {
  if (digits.length !== 8 && digits.length !== 10) return refuseLength(digits.length)
  return yearOf(digits).startsWith('20') ? null : refuseYear(digits.slice(0, 4))
}

function refuseLength(length: number): Refused {
  return refuse(
    'wrong-length',
    { zh: `“备”后面应有 8 位或 10 位数字，现有 ${length} 位`, en: `8 or 10 digits follow 备; here are ${length}` },
    {
      zh: '请对照下发的编号核对：2020 年以前是 8 位，之后是年份 4 位加 6 位',
      en: 'Compare with the number issued: 8 digits before 2020, since then the four-digit year and six more',
    },
  )
}

function refuseYear(year: string): Refused {
  return refuse(
    'impossible-year',
    {
      zh: `10 位编号以年份开头，“${year}”不是可能的年份`,
      en: `A number of 10 digits begins with the year, and ${year} cannot be one`,
    },
    { zh: '请对照下发的编号核对前四位数字', en: 'Compare the first four digits with the number issued' },
  )
}

function refuseOther(): Refused {
  return refuse(
    'unrecognised',
    { zh: '这不像备案号', en: 'This does not look like a filing number' },
    {
      zh: '备案号形如 粤ICP备05008878号，网站的带序号：京ICP备18003096号-3',
      en: 'A filing number looks like 粤ICP备05008878号, that of a website has a sequence: 京ICP备18003096号-3',
    },
  )
}
