/** 号码格式 The one contract of all number formats: what a reading, a refusal and a format are. */
import type { Problem } from '../../vocabulary/problem.ts'
import type { Confidence } from '../../vocabulary/standing.ts'
import type { Text } from '../../vocabulary/text.ts'

/** What was forgiven, or what is odd though accepted. */
export const warningCodes = [
  'spaces',
  'full-width',
  'letter-case',
  'dashes',
  'look-alike-letters',
  'traditional-characters',
  'markup',
  'label',
  'punctuation',
  'missing-hao',
  'superfluous-hao',
  'misplaced-hao',
  'missing-dash',
  'leading-zero',
  'filing-word',
  'mark-corrected',
  'mark-added',
  'city-form',
  'early-form',
  'country-code',
  'address-stripped',
  'www-removed',
  'odd-year',
  'odd-category',
  'odd-classes',
  'odd-shape',
  'odd-registrar',
  'inner-code',
  'data-card',
  'looks-invented',
  'unobserved',
  'unverified',
] as const
export type WarningCode = (typeof warningCodes)[number]
export type Warning = { readonly code: WarningCode; readonly message: Text }

/** Why a number was refused. */
export const numberProblemCodes = [
  'empty',
  'unrecognised',
  'wrong-length',
  'wrong-characters',
  'wrong-suffix',
  'wrong-check-digit',
  'impossible-year',
  'impossible-date',
  'missing-mark',
  'unknown-mark',
  'no-filing-there',
  'mark-contradicts-region',
  'unknown-region',
  'placeholder',
  'joke-number',
  'superseded-form',
  'other-document',
  'service-suffix',
  'not-mainland',
  'not-public',
  'range-reversed',
  'address-not-name',
  'unknown-suffix',
  'not-registrable',
] as const
export type NumberProblemCode = (typeof numberProblemCodes)[number]
export type NumberProblem = Problem<NumberProblemCode>

declare const byParse: unique symbol

/** A number that a format has read. Only `accept` makes one, so an unread text can never stand in for it. */
export type Parsed<Kind extends string, Parts> = {
  readonly ok: true
  readonly kind: Kind
  readonly canonical: string
  readonly parts: Parts
  readonly warnings: readonly Warning[]
  readonly [byParse]: true
}
export type Refused = { readonly ok: false; readonly problem: NumberProblem }
export type Reading<Kind extends string, Parts> = Parsed<Kind, Parts> | Refused

/** One piece of a number in words: 省份 · 广东. */
export type Labelled = { readonly label: Text; readonly value: Text }

export type NumberExamples = {
  readonly valid: readonly string[]
  readonly forgiven: readonly {
    readonly input: string
    readonly canonical: string
    readonly warns: readonly WarningCode[]
  }[]
  readonly refused: readonly { readonly input: string; readonly code: NumberProblemCode }[]
}

export type NumberFormat<Kind extends string, Parts> = {
  readonly id: Kind
  readonly title: Text
  /** How well the shape is known; an unverified one refuses nothing but the grossly wrong. */
  readonly confidence: Confidence
  /** The text without spaces, full-width forms and the like. Never judges; twice is the same as once. */
  compact(input: string): string
  /** Any text: a reading, or a refusal in plain words. Never throws. */
  parse(input: string): Reading<Kind, Parts>
  format(parts: Parts): string
  explain(parts: Parts): readonly Labelled[]
  readonly examples: NumberExamples
}

/** Keeps `Kind` narrow and checks the object where it is written. */
export function numberFormat<const Kind extends string, Parts>(
  format: NumberFormat<Kind, Parts>,
): NumberFormat<Kind, Parts> {
  return format
}

export function accept<const Kind extends string, Parts>(
  format: Pick<NumberFormat<Kind, Parts>, 'id' | 'format'>,
  parts: Parts,
  warnings: readonly Warning[] = [],
): Parsed<Kind, Parts> {
  return { ok: true, kind: format.id, canonical: format.format(parts), parts, warnings } as Parsed<Kind, Parts>
}

export function refuse(code: NumberProblemCode, message: Text, fix: Text): Refused {
  return { ok: false, problem: { code, message, fix } }
}

/** A value that reads the same in both languages: digits, codes. */
export function same(value: string): Text {
  return { zh: value, en: value }
}
