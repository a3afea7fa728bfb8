/** The words of fees, loaded with their tab; and amounts, read and written by their digits alone. */
import { enFees } from '../../text/en.fees.ts'
import { language } from '../../text/language.ts'
import { zhFees } from '../../text/zh.fees.ts'

const words = { zh: zhFees, en: enFees }

export const tf = () => words[language()]

/** 123450 fen: ¥1,234.50 */
export function yuan(fen: number): string {
  const digits = String(fen).padStart(3, '0')
  const whole = digits.slice(0, -2).replaceAll(/\B(?=(\d{3})+$)/g, ',')
  return `¥${whole}.${digits.slice(-2)}`
}

/** `1,200.5` → 120050; null: nothing was typed; undefined: it cannot be read. */
export function readFen(typed: string): number | null | undefined {
  const text = typed.normalize('NFKC').replaceAll(/[\s,¥元]/g, '')
  if (text === '') return null
  const [, whole, part = ''] = /^(\d{1,7})(?:\.(\d{1,2}))?$/.exec(text) ?? []
  return whole === undefined ? undefined : Number(whole + part.padEnd(2, '0'))
}

/** As one would type it again. */
export function typedFen(fen: number | null): string {
  if (fen === null) return ''
  const digits = String(fen).padStart(3, '0')
  return `${digits.slice(0, -2)}.${digits.slice(-2)}`.replace(/\.00$/, '')
}
