/**
 * 公安联网备案号 The number of a public-security filing: 京公网安备11010802032137号. Fourteen digits: six of the region, two of the
 * category (02 in every number seen), six of the serial. The region list is the police's own, so only its province is judged.
 */
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
import { isRefusal, provinceOf } from './foundation/mark.ts'
import { isPlaceholder, isRun, refusePlaceholder } from './foundation/placeholder.ts'
import { refuseRest } from './foundation/tail.ts'
import { refuseEmpty, tidyNumber } from './foundation/tidy.ts'
import { markAdded, markCorrected, warn } from './foundation/warnings.ts'
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

const shape = /^(.*?)公网(安?)备案?(\d*)(.*)$/u

function parse(input: string): Reading<'public-security-number', PublicSecurityNumberParts> {
  const { text, warnings } = tidyNumber(input)
  if (text === '') return refuseEmpty()
  const match = shape.exec(/^\d{14}号?$/.test(text) ? `公网安备${text}` : text)
  if (!match) return refuseOther()
  const [, typed, an, digits, rest] = match as unknown as [string, string, string, string, string]
  if (digits.length !== 14 && (an === '' || typed === '深')) return refuseSuperseded()
  if (isPlaceholder(digits + rest) || digits.endsWith('000000')) return refusePlaceholder(text)
  if (rest !== '' && rest !== '号') return refuseRest(rest)
  if (digits.length !== 14) return refuseLength(digits.length)
  const row = provinceOfRegion(typed, digits)
  if (isRefusal(row)) return row
  const parts = partsOf(row, digits)
  return accept({ id: 'public-security-number', format }, parts, [
    ...warnings,
    ...markWarnings(typed, row.police),
    ...(text.includes('公网安备案') || an === '' ? [warn('filing-word')] : []),
    ...(parts.category === '02' ? [] : [warn('odd-category')]),
    ...(isRun(parts.serial) ? [warn('looks-invented')] : []),
    ...(rest === '号' ? [] : [warn('missing-hao')]),
  ])
}

/** The region decides; a mark, where there is one, must agree with it. */
function provinceOfRegion(typed: string, digits: string): ProvinceMarks | Refused {
  const region = marksOfRegion(digits)
  const marked = typed === '' ? region : provinceOf(typed)
  if (marked && isRefusal(marked)) return marked
  if (!marked) return refuseRegion(digits.slice(0, 2))
  return marked === region ? region : refuseContradiction({ typed, digits, marked, region })
}

function partsOf({ police, province }: ProvinceMarks, digits: string): PublicSecurityNumberParts {
  return { mark: police, province, region: digits.slice(0, 6), category: digits.slice(6, 8), serial: digits.slice(8) }
}

function markWarnings(typed: string, mark: string): readonly Warning[] {
  if (typed === mark) return []
  return [typed === '' ? markAdded(mark) : markCorrected(typed, mark)]
}

function format(parts: PublicSecurityNumberParts): string {
  return `${parts.mark}公网安备${publicSecurityDigits(parts)}号`
}

/** The fourteen digits, as the query link of the police takes them. */
export function publicSecurityDigits({ region, category, serial }: PublicSecurityNumberParts): string {
  return `${region}${category}${serial}`
}

function explain({ province, region, category, serial }: PublicSecurityNumberParts): readonly Labelled[] {
  return [
    provinceLabel(province),
    { label: { zh: '区划代码', en: 'Region code' }, value: same(region) },
    { label: { zh: '类别', en: 'Category' }, value: same(category) },
    { label: { zh: '序号', en: 'Serial' }, value: same(serial) },
  ]
}

function refuseOther(): Refused {
  return refuse(
    'unrecognised',
    { zh: '这不像公安联网备案号', en: 'This does not look like a public-security number' },
    {
      zh: '公安联网备案号形如 京公网安备11010802032137号，有 14 位数字',
      en: 'It looks like 京公网安备11010802032137号, with 14 digits',
    },
  )
}

function refuseSuperseded(): Refused {
  return refuse(
    'superseded-form',
    {
      zh: '这是早期上海或深圳的旧式编号，现在的编号有 14 位数字',
      en: 'This is an early form of Shanghai or Shenzhen; today’s numbers have 14 digits',
    },
    {
      zh: '请登录全国互联网安全管理服务平台（beian.mps.gov.cn）查到现在的编号',
      en: 'Look up today’s number on the platform of the police, beian.mps.gov.cn',
    },
  )
}

function refuseLength(length: number): Refused {
  return refuse(
    'wrong-length',
    {
      zh: `公安联网备案号应有 14 位数字，现有 ${length} 位`,
      en: `A public-security number has 14 digits; here are ${length}`,
    },
    { zh: '请对照公安平台下发的编号核对', en: 'Compare with the number issued by the police platform' },
  )
}

function refuseRegion(gb: string): Refused {
  return refuse(
    'unknown-region',
    { zh: `前两位“${gb}”不是任何省份的代码`, en: `The first two digits, ${gb}, are no province’s code` },
    {
      zh: '请对照公安平台下发的编号核对开头的数字',
      en: 'Compare the first digits with the number issued by the police platform',
    },
  )
}

type Contradiction = { typed: string; digits: string; marked: ProvinceMarks; region: ProvinceMarks | undefined }

function refuseContradiction({ typed, digits, marked, region }: Contradiction): Refused {
  const gb = digits.slice(0, 2)
  const [zh, en] = region ? [region.name.zh, region.name.en] : ['其他地方', 'another place']
  return refuse(
    'mark-contradicts-region',
    {
      zh: `“${typed}”指${marked.name.zh}，但数字以 ${gb} 开头，是${zh}的代码`,
      en: `${typed} stands for ${marked.name.en}, but the digits begin with ${gb}, the code of ${en}`,
    },
    {
      zh: `两处必有一处有误：${marked.name.zh}的编号是“${marked.police}公网安备${marked.gb}……号”，请对照下发的编号改正`,
      en: `One of the two is wrong: a number of ${marked.name.en} reads ${marked.police}公网安备${marked.gb}…号. Correct it from the number issued`,
    },
  )
}
