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
  /** `topic@from#revision[when][:claim]` */
  readonly ref: string
}

export function startOf(from: Start): Day {
  return 'day' in from ? from.day : from.seenBy
}

export function layerOf(statement: Statement): Layer {
  if (statement.standing === 'provider-practice') return 'provider'
  return statement.standing === 'agency-claim' ? 'agency' : 'ministry'
}

/** What tells statements of one start apart: `[nature=enterprise]`. */
function whenOf({ when }: Statement): string {
  const facts = Object.entries(when ?? {})
  if (facts.length === 0) return ''
  const words = facts.map(([key, wanted]) => `${key.slice(key.indexOf('.') + 1)}=${[wanted].flat().join('/')}`)
  return `[${words.join(',')}]`
}

/** The name by which an answer cites a statement: `topic[/province][.part]@from#revision[when][:claim]`. */
export function refOf(topic: Pick<Topic, 'id'>, scope: Scope, statement: Statement): string {
  const place = scope === 'nation' ? topic.id : `${topic.id}/${scope}`
  const claim = statement.claim === undefined ? '' : `:${statement.claim}`
  const part = statement.part === undefined ? '' : `.${statement.part}`
  return `${place}${part}@${startOf(statement.from)}#${statement.revision ?? 1}${whenOf(statement)}${claim}`
}

/** All statements of a topic in one scope, typed loosely: the reading looks at starts, not at values. */
export function statementsOf(book: Rulebook, topic: Topic, scope: Scope): readonly Statement[] {
  if (scope === 'nation') return topic.statements
  const statements: Readonly<Record<string, readonly Statement[] | undefined>> = book.provinces[scope].statements
  return statements[topic.id] ?? []
}
