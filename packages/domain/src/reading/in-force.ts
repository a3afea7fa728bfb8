/**
 * 现行有效 Which statements answer a topic for a subject on a day. Inside one scope and part the latest start whose `when`
 * holds is in force, at equal starts the longer `when`; claims stand side by side until a later settled statement ends
 * them; a province's answer stands in place of the nation's; a provider's stands beside both.
 */

import type { Rulebook } from '../rulebook/rulebook.ts'
import type { Start, Statement, Topic } from '../rulebook/topic.ts'
import type { Day } from '../vocabulary/day.ts'
import type { FactKey } from '../vocabulary/facts/index.ts'
import type { Subject } from '../vocabulary/noun.ts'
import type { ProvinceId } from '../vocabulary/province.ts'
import { holds } from './holds.ts'
import { type CaseView, known } from './view.ts'

export type Scope = 'nation' | ProvinceId
export type Layer = 'ministry' | 'provider' | 'agency'

export type InForce = {
  readonly statement: Statement
  readonly scope: Scope
  /** `topic@from#revision[:claim]` */
  readonly ref: string
}

export type Candidates =
  | { readonly is: 'none' }
  | { readonly is: 'needs'; readonly facts: readonly FactKey[] }
  | { readonly is: 'one'; readonly by: InForce }
  | { readonly is: 'claims'; readonly claims: readonly InForce[] }

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

const partOf = (statement: Statement): string => statement.part ?? ''

/** All statements of a topic in one scope, typed loosely: the reading looks at starts, not at values. */
export function statementsOf(book: Rulebook, topic: Topic, scope: Scope): readonly Statement[] {
  if (scope === 'nation') return topic.statements
  const statements: Readonly<Record<string, readonly Statement[] | undefined>> = book.provinces[scope].statements
  return statements[topic.id] ?? []
}

function newestFirst(a: Statement, b: Statement): number {
  const starts = startOf(b.from).localeCompare(startOf(a.from))
  return starts || Object.keys(b.when ?? {}).length - Object.keys(a.when ?? {}).length
}

type Question = { readonly view: CaseView; readonly subject: Subject; readonly day: Day }
type Shelf = { readonly topic: Topic; readonly scope: Scope; readonly statements: readonly Statement[] }

/** The answer of one scope, part and layer. */
function inScope(question: Question, { topic, scope, statements }: Shelf): Candidates {
  const claims: InForce[] = []
  const started = statements.filter((one) => startOf(one.from) <= question.day).toSorted(newestFirst)
  for (const statement of started) {
    const holding = holds(question.view, question.subject, statement.when)
    if (holding.is === 'needs') return holding
    if (holding.is === 'no') continue
    const found = { statement, scope, ref: refOf(topic, scope, statement) }
    if (statement.claim === undefined) return claims.length === 0 ? { is: 'one', by: found } : { is: 'claims', claims }
    claims.push(found)
  }
  return claims.length === 0 ? { is: 'none' } : { is: 'claims', claims }
}

/** The province whose statements count for this subject: undefined while it is unknown. */
export function provinceOf(view: CaseView, subject: Subject): ProvinceId | undefined {
  return known(view, subject, 'principal.province') as ProvinceId | undefined
}

export type PartInForce = { readonly part: string; readonly layer: Layer; readonly found: Candidates }

const unknownProvince: PartInForce = {
  part: '',
  layer: 'ministry',
  found: { is: 'needs', facts: ['principal.province'] },
}

/** What is in force for each part and layer of a topic. */
export function inForce(book: Rulebook, topic: Topic, question: Question): readonly PartInForce[] {
  const province = provinceOf(question.view, question.subject)
  const national = statementsOf(book, topic, 'nation')
  const provincial = province === undefined ? [] : statementsOf(book, topic, province)
  const slots = new Map([...national, ...provincial].map((one) => [`${partOf(one)}|${layerOf(one)}`, one]))
  if (province === undefined && someProvinceAnswers(book, topic)) return [unknownProvince]
  return [...slots.values()].map((sample) => {
    const same = (one: Statement) => partOf(one) === partOf(sample) && layerOf(one) === layerOf(sample)
    const local =
      province === undefined
        ? { is: 'none' as const }
        : inScope(question, { topic, scope: province, statements: provincial.filter(same) })
    const found = isOwnAnswer(local)
      ? local
      : inScope(question, { topic, scope: 'nation', statements: national.filter(same) })
    return { part: partOf(sample), layer: layerOf(sample), found }
  })
}

function isOwnAnswer(local: Candidates): boolean {
  if (local.is === 'none') return false
  return local.is !== 'one' || local.by.statement.value !== 'as-nation'
}

function someProvinceAnswers(book: Rulebook, topic: Topic): boolean {
  return Object.keys(book.provinces).some((id) => statementsOf(book, topic, id as ProvinceId).length > 0)
}
