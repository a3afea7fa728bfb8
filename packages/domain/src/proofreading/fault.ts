/** 校对 A fault of the book itself, found without any case: where it stands, and what is wrong with it. */

import { type Layer, layerOf, refOf, type Scope, statementsOf } from '../reading/statements.ts'
import type { Rulebook } from '../rulebook/rulebook.ts'
import type { Statement, Topic, When } from '../rulebook/topic.ts'
import { provinceIds } from '../vocabulary/province.ts'

export type FaultKind =
  | 'gap'
  | 'overlap'
  | 'contradiction'
  | 'unreachable'
  | 'orphan-citation'
  | 'superseded-citation'
  | 'undated'
  | 'untested'
  | 'untranslated'

export type Fault = { readonly kind: FaultKind; readonly where: string; readonly what: string }

/** Looks at a whole book and lists one kind of fault. */
export type Proof = (book: Rulebook) => readonly Fault[]

export type Placed = {
  readonly topic: Topic
  readonly scope: Scope
  readonly statement: Statement
  readonly layer: Layer
  readonly ref: string
}

/** Every statement of the book with its topic and scope. */
export function placedIn(book: Rulebook): readonly Placed[] {
  return book.topics.flatMap((topic) =>
    (['nation', ...provinceIds] as const).flatMap((scope) =>
      statementsOf(book, topic, scope).map((statement) => ({
        topic,
        scope,
        statement,
        layer: layerOf(statement),
        ref: refOf(topic, scope, statement),
      })),
    ),
  )
}

/** Statements that succeed one another: of one topic, scope, part and layer. */
export function shelves(book: Rulebook): readonly (readonly Placed[])[] {
  const shelf = ({ topic, scope, statement, layer }: Placed) => [topic.id, scope, statement.part ?? '', layer].join('|')
  return [...Map.groupBy(placedIn(book), shelf).values()]
}

/** Each pair of a list once. */
export function pairs<T>(list: readonly T[]): readonly (readonly [T, T])[] {
  return list.flatMap((one, i) => list.slice(i + 1).map((other) => [one, other] as const))
}

/** Whether some case could meet both: no fact is wanted as two different things. */
export function canBothHold(one: When = {}, other: When = {}): boolean {
  return Object.entries(one).every(([key, wanted]) => {
    const there = other[key as keyof When]
    if (there === undefined) return true
    const words: readonly unknown[] = [there].flat()
    return [wanted].flat().some((word) => words.includes(word))
  })
}

export function saysTheSame(one: Statement, other: Statement): boolean {
  return JSON.stringify([one.value, one.says]) === JSON.stringify([other.value, other.says])
}
