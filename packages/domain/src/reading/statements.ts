/** 条目 Statements by scope and layer: where they stand, whose answer they are, and the name by which an answer cites them. */
import type { Rulebook } from '../rulebook/rulebook.ts'
import type { Start, Statement, Topic } from '../rulebook/topic.ts'
import type { Day } from '../vocabulary/day.ts'
import type { ProvinceId } from '../vocabulary/province.ts'

export type Scope = 'nation' | ProvinceId
export type Layer = 'ministry' | 'provider' | 'agency'

export type InForce = {
  readonly statement: Statement
  readonly scope: Scope
  /** `topic@from#revision[:claim]` */
  readonly ref: string
}

export function startOf(from: Start): Day {
  return 'day' in from ? from.day : from.seenBy
}

export function layerOf(statement: Statement): Layer {
  if (statement.standing === 'provider-practice') return 'provider'
  return statement.standing === 'agency-claim' ? 'agency' : 'ministry'
}

export function refOf(topic: Topic, scope: Scope, statement: Statement): string {
  const place = scope === 'nation' ? topic.id : `${topic.id}/${scope}`
  const claim = statement.claim === undefined ? '' : `:${statement.claim}`
  const part = statement.part === undefined ? '' : `.${statement.part}`
  return `${place}${part}@${startOf(statement.from)}#${statement.revision ?? 1}${claim}`
}

/** All statements of a topic in one scope, typed loosely: the reading looks at starts, not at values. */
export function statementsOf(book: Rulebook, topic: Topic, scope: Scope): readonly Statement[] {
  if (scope === 'nation') return topic.statements
  const statements: Readonly<Record<string, readonly Statement[] | undefined>> = book.provinces[scope].statements
  return statements[topic.id] ?? []
}
