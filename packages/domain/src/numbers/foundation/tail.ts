/** 服务序号 The tail after the digits of a number: 号-2A. The sequence runs through all services of a principal. */
import type { ServiceForm } from '../../vocabulary/dictionaries/service-forms.ts'
import { type Refused, refuse, type Warning } from './contract.ts'
import { warn } from './warnings.ts'

export type ServiceSuffix = { readonly index: number; readonly form: ServiceForm }

/** `号` as typed: before the hyphen, at the very end. */
export type Tail = {
  readonly ok: true
  readonly service: ServiceSuffix | null
  readonly hao: 'none' | 'before' | 'after' | 'both'
  readonly warnings: readonly Warning[]
}

const letters: Readonly<Record<string, ServiceForm>> = { '': 'website', A: 'app', X: 'mini-program', K: 'quick-app' }
const shape = /^(号?)(-?)(\d*)([A-Z]?)(号?)$/

/** Reads the tail; null when it is none at all. */
export function readTail(text: string): Tail | Refused | null {
  const match = shape.exec(text)
  if (!match) return null
  const [, before, hyphen, index, letter, after] = match as unknown as [string, string, string, string, string, string]
  const hao = before ? (after ? 'both' : 'before') : after ? 'after' : 'none'
  if (hyphen + index + letter === '') return { ok: true, service: null, hao, warnings: [] }
  const form = letters[letter]
  if (!form || !/^0*[1-9]\d{0,4}$/.test(index)) return refuseSuffix(`${hyphen}${index}${letter}`)
  const warnings = [
    ...(hyphen ? [] : [warn('missing-dash')]),
    ...(index.startsWith('0') ? [warn('leading-zero')] : []),
    ...(form === 'quick-app' ? [warn('unobserved')] : []),
  ]
  return { ok: true, service: { index: Number(index), form }, hao, warnings }
}

export function suffixText({ index, form }: ServiceSuffix): string {
  const [letter] = Object.entries(letters).find(([, value]) => value === form) as [string, ServiceForm]
  return `-${index}${letter}`
}

function refuseSuffix(typed: string): Refused {
  return refuse(
    'wrong-suffix',
    { zh: `服务序号“${typed}”写法不对`, en: `The service’s sequence “${typed}” is not written as it should be` },
    {
      zh: '应为横线加数字：网站 -1，App -2A，小程序 -3X，快应用 -4K',
      en: 'It is a hyphen and a number: -1 for a website, -2A for an App, -3X for a mini-program, -4K for a quick app',
    },
  )
}

/** What is said about 号: it belongs before the hyphen where it is `wanted`, and nowhere otherwise. */
export function haoWarnings({ hao, service }: Tail, wanted: boolean): readonly Warning[] {
  if (!wanted) return hao === 'none' ? [] : [warn('superfluous-hao')]
  const codes = {
    none: 'missing-hao',
    before: null,
    after: service ? 'misplaced-hao' : null,
    both: 'superfluous-hao',
  } as const
  const code = codes[hao]
  return code ? [warn(code)] : []
}

export function refuseRest(rest: string): Refused {
  const letter = /^[OIL](?=[OIL\d])/.exec(rest)?.[0]
  if (letter !== undefined) return refuseLetter(letter)
  return refuse(
    'wrong-characters',
    { zh: `“${rest}”不属于这个编号`, en: `“${rest}” is no part of the number` },
    {
      zh: '请只填写一个编号本身，例如 粤ICP备05008878号-2',
      en: 'Enter one number and nothing else, such as 粤ICP备05008878号-2',
    },
  )
}

/** 粤ICP备O5008878号: which digit was meant is likely, not certain, so it is asked and not put right. */
function refuseLetter(letter: string): Refused {
  const digit = letter === 'O' ? '0' : '1'
  return refuse(
    'wrong-characters',
    { zh: `数字之间有字母“${letter}”`, en: `A letter ${letter} stands among the digits` },
    {
      zh: `请对照下发的编号；多半应为数字“${digit}”`,
      en: `Compare with the number issued: it should most likely be the digit ${digit}`,
    },
  )
}
