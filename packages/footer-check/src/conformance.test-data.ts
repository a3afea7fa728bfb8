/** The conformance suite as tests read it: each page's bytes, what the checker is told, and what it must find. */
import { readdirSync, readFileSync } from 'node:fs'
import { rulebook } from '@beian/domain/rulebook'
import { decodePage } from './bytes/decode-page.ts'
import { checkWith } from './check-page.ts'
import type { Check } from './findings/check.ts'
import { formsOfProvinces } from './forms.ts'
import type { CheckedPage, CheckOptions } from './shape.ts'

export type Expectation = {
  readonly id: string
  readonly title: { readonly zh: string; readonly en: string }
  readonly options: CheckOptions
  readonly numbers: readonly Readonly<Record<string, unknown>>[]
  readonly findings: readonly { readonly code: string; readonly severity: string }[]
  readonly because: string
}

/** Differences in which the expectation is held to be wrong; the reasons stand in DECISIONS.md. Value: the number as we read it. */
export const argued: Readonly<Record<string, readonly [expected: string, held: string]>> = {
  'old-shanghai-twelve-digits': ['沪公网备310104100197号', '沪公网安备310104100197号'],
}

const suite = new URL('../conformance/', import.meta.url)
const forms = formsOfProvinces(rulebook, '2026-11-21T04:00:00.000Z')

export const expectations: readonly Expectation[] = readdirSync(new URL('expected/', suite))
  .toSorted()
  .map((file) => ({
    id: file.replace('.json', ''),
    ...(JSON.parse(readFileSync(new URL(`expected/${file}`, suite), 'utf8')) as Omit<Expectation, 'id'>),
  }))

export function sourceOf({ options }: Expectation): string {
  const page = decodePage(readFileSync(new URL(`pages/${options.name}`, suite)))
  if (!page.ok) throw new Error(`${options.name}: ${page.message.en}`)
  return page.text
}

export function run(one: Expectation, checks: readonly Check[]): CheckedPage {
  return checkWith(checks, sourceOf(one), { forms, ...one.options })
}

/** What is expected, with the argued differences decided. */
export function wanted({ id, numbers, findings }: Expectation) {
  const [expected, held] = argued[id] ?? []
  return {
    numbers: numbers.map((one) => (one['canonical'] === expected ? { ...one, canonical: held } : one)),
    findings,
  }
}

/** The part of an answer that the suite prescribes. */
export function prescribed({ numbers, findings }: CheckedPage) {
  return {
    numbers: numbers.map(({ text: _, href: __, warnings: ___, ...rest }) => rest),
    findings: findings.map(({ code, severity }) => ({ code, severity })),
  }
}
