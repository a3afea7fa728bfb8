/** 拒绝 A refusal of the casework as a value: its code, where, why, and what to do. */
import type { NumberProblemCode } from '../numbers/index.ts'
import { type FactKey, facts } from '../vocabulary/facts/index.ts'
import type { Problem } from '../vocabulary/problem.ts'
import type { Text } from '../vocabulary/text.ts'
import { caseWordings } from './wordings.ts'

export type CaseProblemCode = keyof typeof caseWordings
/** One of several things wrong: ours, or a number's own refusal. */
export type Detail = Problem<CaseProblemCode | NumberProblemCode | 'finding'> & { readonly path: string }
export type CaseProblem = Problem<CaseProblemCode> & { readonly details: readonly Detail[] }

export type Words = Readonly<Record<string, string | Text>>
export type Refusal = { readonly ok: false; readonly problem: CaseProblem }

function fill(text: Text, words: Words): Text {
  const put = (language: keyof Text) =>
    text[language].replace(/\{(\w+)\}/g, (_, name: string) => {
      const word = words[name] as string | Text
      return typeof word === 'string' ? word : word[language]
    })
  return { zh: put('zh'), en: put('en') }
}

/** One refusal in words, at a path or for the whole. */
export function problemOf<Code extends CaseProblemCode>(code: Code, words: Words = {}, path?: string): Problem<Code> {
  const [why, fix] = caseWordings[code]
  const said = { code, message: fill(why, words), fix: fill(fix, words) }
  return path === undefined ? said : { ...said, path }
}

/** One of several. */
export function detailOf(code: CaseProblemCode, words: Words, path: string): Detail {
  return { ...problemOf(code, words), path }
}

export function refuse(code: CaseProblemCode, words: Words = {}, path?: string): Refusal {
  return { ok: false, problem: { ...problemOf(code, words, path), details: [] } }
}

/** The fact a path begins with: `person.mobiles/0`. */
function titleAt(path: string): Text {
  const [key] = path.split('/') as [string]
  return Object.hasOwn(facts, key) ? facts[key as FactKey].title : { zh: key, en: key }
}

/** Several at once: the first is told in full, all are listed. */
export function refuseAll(code: 'facts-refused' | 'numbers-refused', details: readonly [Detail, ...Detail[]]): Refusal {
  const [{ message: first, fix, path }] = details
  const words = { count: String(details.length), where: titleAt(path), first, fix }
  return { ok: false, problem: { ...problemOf(code, words, path), details } }
}
