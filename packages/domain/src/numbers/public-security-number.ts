/**
 * 公安联网备案号 The number of a public-security filing: 京公网安备11010802032137号. Fourteen digits: six of the region, two of the
 * category (02 in every number seen), six of the serial. The region list is the police's own, so only its province is judged.
 */
import type { ProvinceId } from '../vocabulary/province.ts'
import { provinceOfCity } from './foundation/city-mark.ts'
import {
  accept,
  type Labelled,
  numberFormat,
  type Parsed,
  type Reading,
  type Refused,
  same,
  type Warning,
} from './foundation/contract.ts'
import { provinceLabel } from './foundation/labels.ts'
import { isRefusal, provinceOf } from './foundation/mark.ts'
import { isPlaceholder, isRun, refusePlaceholder } from './foundation/placeholder.ts'
import {
  refuseContradiction,
  refuseLength,
  refuseOther,
  refuseRegion,
  refuseSuperseded,
} from './foundation/public-security-refusals.ts'
import { refuseRest } from './foundation/tail.ts'
import { refuseEmpty, tidyNumber } from './foundation/tidy.ts'
import { cityForm, markAdded, markCorrected, warn } from './foundation/warnings.ts'
import { marksOfRegion, type ProvinceMarks } from './province-marks.ts'

export type PublicSecurityNumberParts = {
  readonly mark: string
  readonly province: ProvinceId
  readonly region: string
  readonly category: string
  readonly serial: string
}
export type PublicSecurityNumber = Parsed<'public-security-number', PublicSecurityNumberParts>

export const publicSecurityNumber = numberFormat({
  id: 'public-security-number',
  title: { zh: '公安联网备案号', en: 'Public-security filing number' },
  confidence: 'secondary',
  compact: (input) => tidyNumber(input).text,
  parse,
  format,
  explain,
  examples: {
    valid: [
      '京公网安备11010802032137号',
      '贵公网安备52990002000093号',
      '陕公网安备61019702000415号',
      '川公网安备51019002006069号',
    ],
    forgiven: [
      { input: '浙公网安备 33010602009975号', canonical: '浙公网安备33010602009975号', warns: ['spaces'] },
      { input: '黔公网安备52052302000396号', canonical: '贵公网安备52052302000396号', warns: ['mark-corrected'] },
      { input: '11010802032137', canonical: '京公网安备11010802032137号', warns: ['mark-added', 'missing-hao'] },
    ],
    refused: [
      { input: '黔公网安备33010802007421号', code: 'mark-contradicts-region' },
      { input: '京公网安备110104734773474323', code: 'wrong-length' },
      { input: '深公网安备4403100001234号', code: 'superseded-form' },
      { input: '京公网安备11000000000000号', code: 'placeholder' },
      { input: '粤ICP备05008878号', code: 'unrecognised' },
    ],
  },
})

const shape = /^(.*?)(公网安|公网|公安网|网安|公安|网)备(?:(案)(?:编?号)?)?(\d*)(.*)$/u

/** The corps of Xinjiang (兵) has a code of its own; its numbers carry 兵: one was seen. */
const corps = { gb: '66', mark: '兵' }

function parse(input: string): Reading<'public-security-number', PublicSecurityNumberParts> {
  return readPublicSecurity(input, false)
}

/** `early`: accept the forms of 12, 13 and 15 digits too, with a warning. They can be recognised, but not shown today. */
export function readPublicSecurity(
  input: string,
  early: boolean,
): Reading<'public-security-number', PublicSecurityNumberParts> {
  const { text, warnings } = tidyNumber(input)
  if (text === '') return refuseEmpty()
  const match = shape.exec(/^\d{14}号?$/.test(text) ? `公网安备${text}` : text)
  if (!match) return refuseOther()
  const [, typed, word, filed, digits, rest] = match as unknown as readonly [string, ...Strings]
  const superseded = isSuperseded(typed, word, digits)
  if (superseded && !early) return refuseSuperseded()
  if (isPlaceholder(digits + rest) || digits.endsWith('000000')) return refusePlaceholder(text)
  if (rest !== '' && rest !== '号') return refuseRest(rest)
  if (digits.length !== 14 && !(superseded && /^\d{12,15}$/.test(digits))) return refuseLength(digits.length)
  const row = provinceOfRegion(typed, digits)
  if (isRefusal(row)) return row
  const parts = superseded ? earlyParts(row, typed, digits) : partsOf(row, digits)
  return accept({ id: 'public-security-number', format }, parts, [
    ...warnings,
    ...(superseded ? [warn('early-form')] : markWarnings(typed, parts.mark)),
    ...(filed || (word !== '公网安' && !superseded) ? [warn('filing-word')] : []),
    ...(superseded || parts.category === '02' ? [] : [warn('odd-category')]),
    ...(isRun(parts.serial) ? [warn('looks-invented')] : []),
    ...(rest === '号' ? [] : [warn('missing-hao')]),
  ])
}
type Strings = readonly [string, string, string, string, string]

/** Numbers of 12 digits (all provinces), of 13 under a city’s mark, and whatever else stands behind 公网备. */
function isSuperseded(typed: string, word: string, digits: string): boolean {
  return digits.length !== 14 && (digits.length === 12 || word === '公网' || typed === '深')
}

/** The region decides; a mark, where there is one, must agree with it. */
function provinceOfRegion(typed: string, digits: string): ProvinceMarks | Refused {
  const region = marksOfRegion(digits.startsWith(corps.gb) ? '65' : digits)
  const marked = typed === '' ? region : (provinceOfCity(typed) ?? provinceOf(typed))
  if (marked && isRefusal(marked)) return marked
  if (!marked) return refuseRegion(digits.slice(0, 2))
  return marked === region ? region : refuseContradiction({ typed, digits, marked, region })
}

function partsOf({ police, province }: ProvinceMarks, digits: string): PublicSecurityNumberParts {
  const mark = digits.startsWith(corps.gb) ? corps.mark : police
  return { mark, province, region: digits.slice(0, 6), category: digits.slice(6, 8), serial: digits.slice(8) }
}

/** How an early number is divided is not known, so it stays as it was printed. */
function earlyParts({ police, province }: ProvinceMarks, typed: string, digits: string): PublicSecurityNumberParts {
  return { mark: typed || police, province, region: digits.slice(0, 6), category: '', serial: digits.slice(6) }
}

function markWarnings(typed: string, mark: string): readonly Warning[] {
  if (typed === mark) return []
  if (typed === '') return [markAdded(mark)]
  return [provinceOfCity(typed) ? cityForm(typed, mark) : markCorrected(typed, mark)]
}

function format(parts: PublicSecurityNumberParts): string {
  return `${parts.mark}公网安备${publicSecurityDigits(parts)}号`
}

/** The fourteen digits, as the query link of the police takes them; of an early form, all it has. */
export function publicSecurityDigits({ region, category, serial }: PublicSecurityNumberParts): string {
  return `${region}${category}${serial}`
}

function explain(parts: PublicSecurityNumberParts): readonly Labelled[] {
  const { province, region, category, serial } = parts
  if (category === '')
    return [
      provinceLabel(province),
      { label: { zh: '早期编号', en: 'Early number' }, value: same(publicSecurityDigits(parts)) },
    ]
  return [
    provinceLabel(province),
    { label: { zh: '区划代码', en: 'Region code' }, value: same(region) },
    { label: { zh: '类别', en: 'Category' }, value: same(category) },
    { label: { zh: '序号', en: 'Serial' }, value: same(serial) },
  ]
}
