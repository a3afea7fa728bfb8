/**
 * 居民身份证号码 The 18 characters of a resident identity card (GB 11643-1999): region, birth date, sequence (odd male, even female), check
 * modulo 11. Residence permits of Hong Kong, Macau and Taiwan residents have the same form with 81, 82, 83 (unverified).
 * The region is not judged: cards keep codes that were abolished since.
 */
import { type Day, isDay } from '../vocabulary/day.ts'
import {
  accept,
  type Labelled,
  numberFormat,
  type Parsed,
  type Reading,
  type Refused,
  refuse,
  same,
} from './foundation/contract.ts'
import { isPlaceholder, refusePlaceholder } from './foundation/placeholder.ts'
import { refuseEmpty, tidyCode } from './foundation/tidy.ts'
import { warn } from './foundation/warnings.ts'
import { marksOfRegion } from './province-marks.ts'

export type ResidentIdParts = {
  readonly document: 'identity-card' | 'residence-permit'
  readonly region: string
  readonly bornOn: Day
  readonly sequence: string
  readonly sex: 'male' | 'female'
  readonly check: string
}
export type ResidentId = Parsed<'resident-id', ResidentIdParts>

/** The check character of the first seventeen digits: weights are the powers of 2 modulo 11. */
export function residentCheck(body: string): string {
  const sum = [...body].reduce((total, digit) => ((total + Number(digit)) * 2) % 11, 0)
  return '10X98765432'.charAt(sum)
}

export const residentId = numberFormat({
  id: 'resident-id',
  title: { zh: '居民身份证号码', en: 'Resident identity number' },
  confidence: 'secondary',
  compact: (input) => tidyCode(input).text,
  parse,
  format,
  explain,
  examples: {
    valid: ['11010519491231002X'],
    forgiven: [{ input: '110105 19491231 002x', canonical: '11010519491231002X', warns: ['spaces', 'letter-case'] }],
    refused: [
      { input: '110105194912310021', code: 'wrong-check-digit' },
      { input: '110105491231002', code: 'superseded-form' },
      { input: '110105194902290029', code: 'impossible-date' },
      { input: '1101051949123100', code: 'wrong-length' },
      { input: '123456789012345678', code: 'placeholder' },
    ],
  },
})

function parse(input: string): Reading<'resident-id', ResidentIdParts> {
  const { text, warnings } = tidyCode(input)
  if (text === '') return refuseEmpty()
  if (isPlaceholder(text.replace(/X$/, ''))) return refusePlaceholder(text)
  const fault = faultOf(text)
  if (fault) return fault
  const parts = partsOf(text)
  return accept({ id: 'resident-id', format }, parts, [
    ...warnings,
    ...(parts.document === 'residence-permit' ? [warn('unverified')] : []),
  ])
}

function faultOf(text: string): Refused | null {
  if (/^\d{15}$/.test(text)) return refuseFirstGeneration()
  if (text.length !== 18) return refuseLength(text.length)
  if (!/^\d{17}[\dX]$/.test(text)) return refuseCharacters()
  if (text.startsWith('9')) return refusePermanentResident()
  if (!/^(19|20)/.test(text.slice(6)) || !isDay(dateOf(text))) return refuseDate()
  return residentCheck(text.slice(0, 17)) === text.slice(17) ? null : refuseCheck()
}

function dateOf(text: string): string {
  return `${text.slice(6, 10)}-${text.slice(10, 12)}-${text.slice(12, 14)}`
}

function partsOf(text: string): ResidentIdParts {
  const sequence = text.slice(14, 17)
  return {
    document: /^8[123]/.test(text) ? 'residence-permit' : 'identity-card',
    region: text.slice(0, 6),
    bornOn: dateOf(text) as Day,
    sequence,
    sex: Number(sequence) % 2 === 1 ? 'male' : 'female',
    check: text.slice(17),
  }
}

function format({ region, bornOn, sequence, check }: ResidentIdParts): string {
  return `${region}${bornOn.replaceAll('-', '')}${sequence}${check}`
}

function explain({ document, region, bornOn, sex }: ResidentIdParts): readonly Labelled[] {
  const place = document === 'residence-permit' ? permitHolders[region.slice(0, 2)] : marksOfRegion(region)?.name
  return [
    { label: { zh: '地区', en: 'Region' }, value: place ?? same(region) },
    { label: { zh: '出生日期', en: 'Date of birth' }, value: same(bornOn) },
    { label: { zh: '性别', en: 'Sex' }, value: sex === 'male' ? { zh: '男', en: 'Male' } : { zh: '女', en: 'Female' } },
  ]
}

const permitHolders: Readonly<Record<string, Labelled['value']>> = {
  81: { zh: '香港居民居住证', en: 'Residence permit of a Hong Kong resident' },
  82: { zh: '澳门居民居住证', en: 'Residence permit of a Macau resident' },
  83: { zh: '台湾居民居住证', en: 'Residence permit of a Taiwan resident' },
}

function refuseFirstGeneration(): Refused {
  return refuse(
    'superseded-form',
    {
      zh: '这是第一代身份证的 15 位号码，已经停用',
      en: 'This is the 15-digit number of a first-generation card, which is no longer valid',
    },
    { zh: '请填写现在身份证上的 18 位号码', en: 'Enter the 18 characters of the current card' },
  )
}

function refuseLength(length: number): Refused {
  return refuse(
    'wrong-length',
    { zh: `身份证号码是 18 位，现有 ${length} 位`, en: `An identity number has 18 characters; here are ${length}` },
    { zh: '请对照身份证核对，看是否漏输或多输', en: 'Compare with the card: a digit is missing or one too many' },
  )
}

function refuseCharacters(): Refused {
  return refuse(
    'wrong-characters',
    {
      zh: '身份证号码前 17 位是数字，最后一位是数字或 X',
      en: 'The first 17 characters are digits, the last is a digit or X',
    },
    {
      zh: '请对照身份证核对；其他证件请先改证件类型',
      en: 'Compare with the card; for another document, change its type first',
    },
  )
}

function refusePermanentResident(): Refused {
  return refuse(
    'other-document',
    {
      zh: '以 9 开头的 18 位号码是外国人永久居留身份证',
      en: 'A number of 18 digits beginning with 9 belongs to a foreigner’s permanent residence card',
    },
    {
      zh: '请把证件类型改为外国人永久居留身份证',
      en: 'Choose the foreigner’s permanent residence card as the document',
    },
  )
}

function refuseDate(): Refused {
  return refuse(
    'impossible-date',
    {
      zh: '第 7 至 14 位应是出生日期，但没有这一天',
      en: 'Characters 7 to 14 are the date of birth, and there is no such day',
    },
    { zh: '请对照身份证上的出生日期核对这几位', en: 'Compare these digits with the date of birth on the card' },
  )
}

/** The right check character is not named: whoever copies a card must look at it again. */
function refuseCheck(): Refused {
  return refuse(
    'wrong-check-digit',
    {
      zh: '校验码不符：有一位输错，或相邻两位颠倒了',
      en: 'The check character does not fit: one digit is wrong, or two are swapped',
    },
    { zh: '请对照身份证逐位核对', en: 'Compare the number with the card, digit by digit' },
  )
}
