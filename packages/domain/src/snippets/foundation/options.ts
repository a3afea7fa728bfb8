/** 页脚选项 What may be chosen beside the numbers: order, alignment, labels, light or dark, numbers by host name, decoration. */
import { encodePunycode } from '../../numbers/foundation/punycode.ts'
import type { Problem } from '../../vocabulary/problem.ts'
import {
  type Alignment,
  alignments,
  type LabelLanguage,
  labelLanguages,
  type PieceKind,
  type Theme,
  themes,
} from './choices.ts'

export { type Alignment, alignments, type LabelLanguage, labelLanguages, type Theme, themes }

export type Look = {
  /** Pieces left out keep their usual order behind these. */
  readonly order?: readonly PieceKind[] | undefined
  readonly align?: Alignment | undefined
  readonly labels?: LabelLanguage | undefined
  readonly theme?: Theme | undefined
  /** Show the numbers on pages in Chinese only, where the format can tell. */
  readonly chineseOnly?: boolean | undefined
  /** Decoration: “this site can be reached over IPv6”. */
  readonly ipv6?: boolean | undefined
}

declare const checked: unique symbol
/** A host name that `readHost` has accepted: small ASCII letters, digits, dots and hyphens. */
export type HostName = string & { readonly [checked]: true }
/** The digits of a number that a fun site hands out (萌ICP). */
export type MoeDigits = string & { readonly [checked]: true }

export type OptionProblem = Problem<'host-name' | 'host-twice' | 'decoration-number'>

const shape = /^(?=.{1,253}$)(?:[a-z\d](?:[a-z\d-]{0,61}[a-z\d])?\.)+[a-z](?:[a-z\d-]{0,61}[a-z\d])?$/

/** www.example.cn or 例子.中国, without scheme, port or path; null for anything else. */
export function readHost(typed: string): HostName | null {
  const text = typed.trim().toLowerCase()
  const ascii = text.normalize('NFKC').split('.').map(labelOf).join('.')
  return shape.test(ascii) ? (ascii as HostName) : null
}

function labelOf(label: string): string {
  return /[^\0-\x7f]/.test(label) ? `xn--${encodePunycode(label)}` : label
}

export function readMoe(typed: string): MoeDigits | null {
  const [, digits] = /^(?:萌ICP备)?(\d{8,10})号?$/.exec(typed.trim()) ?? []
  return digits === undefined ? null : (digits as MoeDigits)
}

export function refuseHost(typed: string): OptionProblem {
  return {
    code: 'host-name',
    path: 'hosts',
    message: { zh: `“${typed}”不是域名`, en: `“${typed}” is not a host name` },
    fix: {
      zh: '请只填域名，例如 www.example.cn，不要带 http:// 和路径',
      en: 'Enter the host name only, such as www.example.cn, without http:// and path',
    },
  }
}

export function refuseTwice(host: string): OptionProblem {
  return {
    code: 'host-twice',
    path: 'hosts',
    message: { zh: `域名 ${host} 写了两次`, en: `The host name ${host} is there twice` },
    fix: { zh: '每个域名只保留一行', en: 'Keep one line for each host name' },
  }
}

export const refuseMoe: OptionProblem = {
  code: 'decoration-number',
  path: 'moe',
  message: { zh: '趣味编号应为 8 至 10 位数字', en: 'The fun number has 8 to 10 digits' },
  fix: {
    zh: '例如 20261234；它只是装饰，不能代替备案号',
    en: 'Such as 20261234; it is decoration and never takes the place of a filing number',
  },
}
