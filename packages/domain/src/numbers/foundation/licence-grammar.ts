/**
 * 许可证号的写法 The head of a licence number, up to and with its digits; a licence number and a filing number that is
 * built on a licence share it. 京ICP证030173号 is the older form; of 粤B2-20090059 the mark is the province's of either
 * system; without a mark, or with 合字 (joint), the ministry issued it.
 */
import type { ProvinceId } from '../../vocabulary/province.ts'
import type { ProvinceMarks } from '../province-marks.ts'
import { type Refused, refuse, type Warning } from './contract.ts'
import { isRefusal, provinceOf } from './mark.ts'
import { isPlaceholder, refusePlaceholder } from './placeholder.ts'
import { markCorrected, oddYear, warn } from './warnings.ts'

export const licenceClasses = ['A1', 'A2', 'B1', 'B2'] as const
export type LicenceClass = (typeof licenceClasses)[number]

export type LicenceParts = {
  readonly series: 'icp-certificate' | 'catalogue'
  /** As printed: 京, 合字, or nothing. */
  readonly mark: string
  /** Null when the ministry issued it. */
  readonly province: ProvinceId | null
  readonly classes: readonly LicenceClass[]
  readonly digits: string
}

/** What was read of a head, and the text behind it. */
export type LicenceHead = {
  readonly ok: true
  readonly parts: LicenceParts
  readonly rest: string
  readonly warnings: readonly Warning[]
}

/** 粤ICP证B2-20090059, 粤ICP备B2-20090059: the words of another number in front of the classes. */
const certificateWord = /ICP[证备](?=[AB]\d)/u
const certificate = /^(.*?)ICP证(\d*)(.*)$/u
const catalogue = /^([^A-Z\d]*)([AB]\d(?:[.,、·]?[AB]\d)*)-?(\d*)(.*)$/u

/** Null when the text has nothing of a licence number. */
export function readLicence(text: string): LicenceHead | Refused | null {
  const bare = text.replace(certificateWord, '')
  if (bare !== text) return withWarning(readLicence(bare), warn('filing-word'))
  const older = certificate.exec(text)
  if (older) {
    const [, mark, digits, rest] = older as unknown as [string, string, string, string]
    return readCertificate({ shown: text, mark, digits, rest })
  }
  const newer = catalogue.exec(text)
  if (!newer) return null
  const [, mark, classes, digits, rest] = newer as unknown as [string, string, string, string, string]
  return readCatalogue({ shown: text, mark, digits, rest }, classes.match(/[AB]\d/g) as string[])
}

function withWarning(head: LicenceHead | Refused | null, warning: Warning): LicenceHead | Refused | null {
  return head?.ok ? { ...head, warnings: [warning, ...head.warnings] } : head
}

export function licenceText({ series, mark, classes, digits }: LicenceParts): string {
  return series === 'icp-certificate' ? `${mark}ICP证${digits}号` : `${mark}${classes.join('.')}-${digits}`
}

type Piece = { readonly shown: string; readonly mark: string; readonly digits: string; readonly rest: string }

function readCertificate({ shown, mark, digits, rest }: Piece): LicenceHead | Refused {
  const row = provinceOf(mark)
  if (isRefusal(row)) return row
  if (isPlaceholder(digits + rest)) return refusePlaceholder(shown)
  if (digits.length !== 6) return refuseLength(digits, 6)
  const parts: LicenceParts = {
    series: 'icp-certificate',
    mark: markOf(row, mark),
    province: row.province,
    classes: [],
    digits,
  }
  return { ok: true, parts, rest, warnings: markWarnings(parts.mark, mark) }
}

function readCatalogue({ shown, mark, digits, rest }: Piece, written: readonly string[]): LicenceHead | Refused {
  const row = mark === '' || mark === '合字' ? null : provinceOf(mark)
  if (row && isRefusal(row)) return row
  const classes = licenceClasses.filter((name) => written.includes(name))
  if (classes.join() !== written.join()) return refuseClasses(written.join('.'))
  if (isPlaceholder(digits + rest)) return refusePlaceholder(shown)
  if (digits.length !== 8) return refuseLength(digits, 8)
  const year = digits.slice(0, 4)
  const usual = row ? classes.length === 1 && (written[0] as string).startsWith('B') : classes.includes('B2')
  const issuer = row ? { mark: markOf(row, mark), province: row.province } : { mark, province: null }
  const parts: LicenceParts = { series: 'catalogue', ...issuer, classes, digits }
  const warnings = [
    ...markWarnings(issuer.mark, mark),
    ...(usual ? [] : [warn('odd-classes')]),
    ...(year.startsWith('20') ? [] : [oddYear(year)]),
  ]
  return { ok: true, parts, rest, warnings }
}

/** Licences follow no single rule: the marks of both systems stand, any other is put right. */
function markOf({ filing, police }: ProvinceMarks, typed: string): string {
  return typed === police ? police : filing
}

function markWarnings(mark: string, typed: string): readonly Warning[] {
  return mark === typed ? [] : [markCorrected(typed, mark)]
}

function refuseLength(digits: string, wanted: number): Refused {
  return refuse(
    'wrong-length',
    {
      zh: `许可证号应有 ${wanted} 位数字，现有 ${digits.length} 位`,
      en: `The licence number has ${wanted} digits; here are ${digits.length}`,
    },
    { zh: '请对照许可证核对数字', en: 'Compare the digits with the licence' },
  )
}

function refuseClasses(written: string): Refused {
  return refuse(
    'wrong-characters',
    { zh: `“${written}”不是电信业务种类的写法`, en: `${written} is not how service classes are written` },
    {
      zh: '种类只有 A1、A2、B1、B2，按此顺序用“.”连接，例如 B1.B2',
      en: 'The classes are A1, A2, B1 and B2, in this order and joined by “.”, such as B1.B2',
    },
  )
}
