/** 证件与地址的答案 Which identifiers are checked, and the shape of the answer. */
import type { numberFormats } from '@beian/domain/numbers'

export const idFormats = {
  'credit-code': 'credit-code',
  'organisation-code': 'organisation-code',
  'resident-id': 'resident-id',
  mobile: 'mobile',
  domain: 'domain-name',
  ip: 'ip-range',
} as const
export type IdKind = keyof typeof idFormats
export const idKinds = Object.keys(idFormats) as [IdKind, ...IdKind[]]
export const isIdKind = (word: string): word is IdKind => Object.hasOwn(idFormats, word)

export type IdReading = ReturnType<(typeof numberFormats)[(typeof idFormats)[IdKind]]['parse']>

export function idAnswer(kind: IdKind, value: string, reading: IdReading) {
  if (!reading.ok) return { kind, value, ok: false, canonical: null, problem: { code: reading.problem.code } }
  return { kind, value, ok: true, canonical: reading.canonical, problem: null }
}
