/** Sensitive facts as a page shows them until somebody asks to see one: enough to tell two apart, not enough to use. */
import { type FactKey, type Facts, type FactValue, facts } from '@beian/domain/vocabulary'
import { parted } from './subject-rows.ts'

export type Masked = { readonly [K in FactKey]?: string | readonly string[] }

export function maskedOf(all: Facts): Masked {
  const { sensitive } = parted(all)
  return Object.fromEntries(Object.entries(sensitive).map(([key, value]) => [key, maskValue(key as FactKey, value)]))
}

export function maskValue(key: FactKey, value: FactValue): string | readonly string[] {
  if (typeof value === 'object') return value.map((one) => maskText(key, typeof one === 'string' ? one : one.person))
  return maskText(key, String(value))
}

const shownDigits = 4

/** Numbers by their last four signs, an address of mail by its host, other words by their first three. */
export function maskText(key: FactKey, text: string): string {
  const signs = [...text]
  const dots = (count: number) => '•'.repeat(Math.max(4, count))
  if (text.includes('@')) return `${signs[0]}${dots(0)}${text.slice(text.lastIndexOf('@'))}`
  if (facts[key].kind === 'day') return '••••-••-••'
  if (facts[key].format === undefined) return `${signs.length > 6 ? signs.slice(0, 3).join('') : ''}${dots(0)}`
  if (signs.length <= 2 * shownDigits) return `${dots(signs.length - 2)}${signs.slice(-2).join('')}`
  return `${dots(signs.length - shownDigits)}${signs.slice(-shownDigits).join('')}`
}
