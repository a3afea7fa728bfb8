/**
 * The rules as a programmer would write them by hand: one function of plain `if`s over a flat record, the law of one day
 * resolved while writing. The text is made from the book, so that no rule is forgotten; the checks' own functions are called.
 */

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { noonOf } from '../src/reading/given.ts'
import type { Verdict } from '../src/rulebook/check.ts'
import { rulebook } from '../src/rulebook/index.ts'
import type { Statement, When } from '../src/rulebook/topic.ts'
import { DAY } from './cases.ts'
import { type Slot, slots } from './rules.ts'

type Flat = Readonly<Record<string, unknown>>

const values: unknown[] = []
const now = { at: noonOf(DAY) }

function isBroken(verdict: Verdict): boolean {
  return verdict !== true && !('needs' in verdict)
}

/** `f['x'] === 'a'`, or for lists and several words a call that looks for any of them. */
function condition(when: When = {}): string {
  const parts = Object.entries(when).map(([key, wanted]) => {
    const words = [wanted].flat()
    const one = `f[${JSON.stringify(key)}]`
    const plain = words.map((word) => `${one} === ${JSON.stringify(word)}`).join(' || ')
    return `(${plain} || (Array.isArray(${one}) && any(${one}, ${JSON.stringify(words)})))`
  })
  return parts.length === 0 ? 'true' : parts.join(' && ')
}

function breaks({ judgement }: Slot, { value }: Statement): string {
  if (value === null || value === 'as-nation') return 'false'
  values.push(value)
  const readings = Object.entries(judgement.of)
  const given = readings.map(([, key]) => `f[${JSON.stringify(key)}] !== undefined`).join(' && ')
  const object = readings.map(([name, key]) => `${JSON.stringify(name)}: f[${JSON.stringify(key)}]`).join(', ')
  return `(${given} && bad(checks[${JSON.stringify(judgement.check)}].test({ ${object} }, values[${values.length - 1}], now)))`
}

/** Statements of one scope, newest first: the first that holds decides; claims are looked at together. */
function decide(slot: Slot, statements: readonly Statement[]): string {
  const lines = statements.map((one) => {
    const verdict = breaks(slot, one)
    return one.claim === undefined
      ? `if (${condition(one.when)}) { if (!claimed) b = ${verdict}; break }`
      : `if (${condition(one.when)}) { claimed = true; b = b || ${verdict} }`
  })
  return lines.join('\n      ')
}

function slotText(slot: Slot): string {
  const cases = [...slot.provincial]
    .filter(([, list]) => list.length > 0)
    .map(([province, list]) => {
      const own = list.filter(({ value }) => value !== 'as-nation')
      const left = list.length > own.length || own.every(({ when }) => when !== undefined)
      const rest = left
        ? `if (!(${own.map(({ when }) => condition(when)).join(' || ') || 'false'})) { ${decide(slot, slot.national)} }`
        : ''
      return `case ${JSON.stringify(province)}: do { ${decide(slot, own)}\n ${rest} } while (false); break`
    })
  return `if (${condition(slot.topic.whose)}) {
    let b = false, claimed = false
    switch (f['principal.province']) {
      ${cases.join('\n      ')}
      default: do { ${decide(slot, slot.national)} } while (false)
    }
    if (b) out.push(${JSON.stringify(slot.name)})
  }`
}

type Written = (
  checks: unknown,
  values: readonly unknown[],
  given: { now: typeof now; bad: typeof isBroken; any: typeof any },
) => (record: Flat) => readonly string[]

const any = (list: readonly unknown[], words: readonly unknown[]) => list.some((one) => words.includes(one))
const text = `export default (checks, values, { now, bad, any }) => (f) => { const out = []\n${slots.map(slotText).join('\n')}\nreturn out }\n`

/** Written to a file and loaded as a module, as if somebody had typed it. */
async function written(): Promise<Written> {
  const folder = mkdtempSync(join(tmpdir(), 'beian-bench-'))
  const file = join(folder, 'predicates.mjs')
  writeFileSync(file, text)
  const module = (await import(pathToFileURL(file).href)) as { default: Written }
  rmSync(folder, { recursive: true })
  return module.default
}

export const firedByHand = (await written())(rulebook.checks, values, { now, bad: isBroken, any })

export type { Flat }
export { isBroken }
