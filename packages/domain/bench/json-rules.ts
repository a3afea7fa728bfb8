/** The same rules for json-rules-engine: one rule for each statement, its condition written out, the check as an operator. */
import { Engine, type RuleProperties } from 'json-rules-engine'
import { noonOf } from '../src/reading/given.ts'
import { rulebook } from '../src/rulebook/index.ts'
import type { Statement, When } from '../src/rulebook/topic.ts'
import { DAY } from './cases.ts'
import { type Flat, isBroken } from './hand-written.ts'
import { type Slot, slots } from './rules.ts'

type Condition = { readonly fact: string; readonly operator: string; readonly value: unknown }
type Conditions = { readonly all: readonly unknown[] }

const now = { at: noonOf(DAY) }

function conditions(when: When = {}): readonly Condition[] {
  return Object.entries(when).map(([fact, wanted]) => ({ fact, operator: 'meets', value: [wanted].flat() }))
}

const not = (when: When | undefined) => ({ not: { all: conditions(when) } })

/** A statement speaks where its own condition holds and none before it does. */
function rule(slot: Slot, before: readonly Statement[], one: Statement): Conditions {
  const readings = Object.values(slot.judgement.of).map((fact) => ({ fact, operator: 'given', value: true }))
  const settled = before.filter(({ claim, when }) => claim === undefined && when !== undefined)
  return {
    all: [
      ...conditions(slot.topic.whose),
      ...conditions(one.when),
      ...settled.map(({ when }) => not(when)),
      ...readings,
      { fact: 'record', operator: 'breaks', value: { slot, value: one.value } },
    ],
  }
}

function speaks({ value }: Statement): boolean {
  return value !== null && value !== 'as-nation'
}

/** Statements after one that always holds are never reached. */
function reached(statements: readonly Statement[]): readonly (readonly [readonly Statement[], Statement])[] {
  const last = statements.findIndex(({ claim, when }) => claim === undefined && when === undefined)
  const list = last === -1 ? statements : statements.slice(0, last + 1)
  const claimed = list.some(({ claim }) => claim !== undefined)
  return list
    .filter((one) => !claimed || one.claim !== undefined || one.when !== undefined)
    .map((one) => [list.slice(0, list.indexOf(one)), one] as const)
}

function rulesOf(slot: Slot): readonly RuleProperties[] {
  const event = { type: slot.name }
  const provinces = [...slot.provincial].filter(([, list]) => list.length > 0)
  const local = provinces.flatMap(([province, list]) => {
    const own = list.filter(({ value }) => value !== 'as-nation')
    const here = { fact: 'principal.province', operator: 'meets', value: [province] }
    const elsewhere = own.map(({ when }) => not(when))
    const fallsBack = list.length > own.length || own.every(({ when }) => when !== undefined)
    return [
      ...reached(own)
        .filter(([, one]) => speaks(one))
        .map(([before, one]) => ({ all: [here, ...rule(slot, before, one).all] })),
      ...(fallsBack ? reached(slot.national) : [])
        .filter(([, one]) => speaks(one))
        .map(([before, one]) => ({ all: [here, ...elsewhere, ...rule(slot, before, one).all] })),
    ]
  })
  const nowhere = {
    not: { all: [{ fact: 'principal.province', operator: 'meets', value: provinces.map(([id]) => id) }] },
  }
  const national = reached(slot.national)
    .filter(([, one]) => speaks(one))
    .map(([before, one]) => ({ all: [nowhere, ...rule(slot, before, one).all] }))
  return [...local, ...national].map((all) => ({ conditions: all, event }) as unknown as RuleProperties)
}

function engine(): Engine {
  const made = new Engine([], { allowUndefinedFacts: true })
  made.addOperator('given', (fact: unknown) => fact !== undefined)
  made.addOperator('meets', (fact: unknown, words: readonly unknown[]) =>
    Array.isArray(fact) ? fact.some((one) => words.includes(one)) : words.includes(fact),
  )
  made.addOperator('breaks', (record: Flat, { slot, value }: { slot: Slot; value: object }) => {
    const readings = Object.fromEntries(Object.entries(slot.judgement.of).map(([name, key]) => [name, record[key]]))
    const check = rulebook.checks[slot.judgement.check]
    if (check === undefined || Object.values(readings).includes(undefined)) return false
    return isBroken(check.test(readings as never, value as never, now))
  })
  for (const one of slots.flatMap(rulesOf)) made.addRule(one)
  return made
}

const made = engine()
export const jsonRulesCount = slots.flatMap(rulesOf).length

export async function firedByJsonRules(record: Flat): Promise<readonly string[]> {
  const { events } = await made.run({ ...record, record })
  return events.map(({ type }) => type)
}
