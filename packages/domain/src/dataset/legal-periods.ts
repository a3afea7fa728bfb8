/** 法律沿革 The book's history by legal period: on which day which statements begin, and which of their kin they end. */
import { type Placed, placedIn, shelves } from '../proofreading/fault.ts'
import { startOf } from '../reading/statements.ts'
import type { Rulebook } from '../rulebook/rulebook.ts'
import type { Day } from '../vocabulary/day.ts'

export type Beginning = {
  readonly topic: string
  readonly scope: string
  readonly ref: string
  /** The statement on the same facts whose place it takes. */
  readonly ends?: string
}
/** `known`: the day is the rule's own; `seen`: by then it was seen to be so. */
export type LegalPeriod = { readonly day: Day; readonly known: 'start' | 'seen'; readonly begins: readonly Beginning[] }

/** Newest first. */
export function legalPeriods(book: Rulebook): readonly LegalPeriod[] {
  const kin = new Map(shelves(book).flatMap((shelf) => shelf.map((one) => [one.statement, shelf] as const)))
  const periods = Map.groupBy(placedIn(book), ({ statement: { from } }) => `${startOf(from)} ${knownAs(from)}`)
  return [...periods.entries()]
    .toSorted(([a], [b]) => b.localeCompare(a))
    .map(([, placed]) => {
      const { from } = (placed[0] as Placed).statement
      return {
        day: startOf(from),
        known: knownAs(from),
        begins: placed.map((one) => beginning(one, kin.get(one.statement) as readonly Placed[])),
      }
    })
}

function knownAs(from: Placed['statement']['from']): LegalPeriod['known'] {
  return 'day' in from ? 'start' : 'seen'
}

function beginning({ topic, scope, ref, statement }: Placed, shelf: readonly Placed[]): Beginning {
  const before = shelf
    .filter((one) => startOf(one.statement.from) < startOf(statement.from))
    .filter((one) => JSON.stringify(one.statement.when ?? {}) === JSON.stringify(statement.when ?? {}))
    .toSorted((a, b) => startOf(b.statement.from).localeCompare(startOf(a.statement.from)))[0]
  const place = { topic: topic.id, scope, ref }
  return before === undefined || statement.claim !== undefined ? place : { ...place, ends: before.ref }
}
