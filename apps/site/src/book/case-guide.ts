/** What the book asks of one nature of principal in one province: the same reading as the console's checklist. */

import {
  type CaseView,
  currentStatements,
  holds,
  type InForce,
  layerOf,
  type OpenRequirement,
  type Requirement,
  refOf,
  requirements,
  type Scope,
  startOf,
} from '@beian/domain/reading'
import { type Procedure, rulebook, type Statement, type Topic } from '@beian/domain/rulebook'
import type { FactKey, NatureId, ProvinceId } from '@beian/domain/vocabulary'
import { at, today } from '../settings.ts'
import { type SectionId, sectionIds, sectionOf } from './sections.ts'

/** A case as it begins, of which only nature and province are known. */
export function viewOf(procedure: Procedure, nature: NatureId, province: ProvinceId): CaseView {
  const known = { 'principal.nature': nature, 'principal.province': province } as const
  const subjects = procedure.startsWith.map((subject) =>
    subject.noun === 'principal' ? { ...subject, facts: { ...subject.facts, ...known } } : subject,
  )
  return { subjects, at }
}

/** A statement that may turn out to be in force, and the facts that would tell. */
export type Possible = { readonly by: InForce; readonly unknown: readonly FactKey[] }

/** What a topic asks for certain, or what it would ask if further facts were known; parts that wait for the same facts together. */
export type Line =
  | { readonly is: 'asked'; readonly topic: Topic; readonly asked: Requirement }
  | {
      readonly is: 'open'
      readonly topic: Topic
      readonly key: string
      readonly answer: 'needs' | 'disputed'
      readonly facts: readonly FactKey[]
      readonly possible: readonly Possible[]
    }

export type Section = { readonly id: SectionId; readonly lines: readonly Line[] }

const composed = new Map<string, readonly Section[]>()

/** Composed once for both languages and the lists that count differences. */
export function caseGuide(procedure: Procedure, nature: NatureId, province: ProvinceId): readonly Section[] {
  const key = `${procedure.id}/${nature}/${province}`
  const sections = composed.get(key) ?? compose(procedure, nature, province)
  composed.set(key, sections)
  return sections
}

function compose(procedure: Procedure, nature: NatureId, province: ProvinceId): readonly Section[] {
  const view = viewOf(procedure, nature, province)
  const { asked, open } = requirements(rulebook, procedure.id, view)
  const lines: readonly Line[] = rulebook.topics.flatMap((topic) => [
    ...asked.filter((one) => one.topic === topic).map((one) => ({ is: 'asked' as const, topic, asked: one })),
    ...openLines(
      view,
      open.filter((one) => one.topic === topic),
      province,
    ),
  ])
  return sectionIds
    .map((id) => ({ id, lines: lines.filter(({ topic }) => sectionOf(procedure, topic) === id) }))
    .filter((section) => section.lines.length > 0)
}

function openLines(view: CaseView, open: readonly OpenRequirement[], province: ProvinceId): readonly Line[] {
  const together = Map.groupBy(open, ({ subject, answer }) => JSON.stringify([subject, answer.is, factsOf(answer)]))
  return [...together.values()].flatMap((group) => {
    const [first] = group
    if (first === undefined) return []
    const { topic, key, answer } = first
    const possible = group.flatMap((one) => possibleOf(view, one, province))
    // Whom it judges is unknown, but nobody here says anything on it: then nothing depends.
    if (possible.length === 0) return []
    return [{ is: 'open', topic, key, answer: answer.is as 'needs' | 'disputed', facts: factsOf(answer), possible }]
  })
}

function factsOf(answer: OpenRequirement['answer']): readonly FactKey[] {
  return answer.is === 'needs' ? answer.facts : []
}

/** The statements among which missing facts decide: the province's, and the nation's where the province may be silent. */
function possibleOf(view: CaseView, { topic, answer }: OpenRequirement, province: ProvinceId): readonly Possible[] {
  if (answer.is === 'disputed') return answer.claims.map((by) => ({ by, unknown: [] }))
  const inScope = (scope: Scope) => {
    const own = currentStatements(rulebook, topic, { scope, on: today }).map(({ statement }) => statement)
    const same = own.filter((one) => (one.part ?? '') === answer.part && layerOf(one) === answer.layer)
    return leading(view, answer.subject, same.toSorted(newestFirst)).map(({ statement, unknown }) => ({
      by: { statement, scope, ref: refOf(topic, scope, statement) },
      unknown,
    }))
  }
  const local = inScope(province)
  const settled = local.some(({ unknown, by }) => unknown.length === 0 && by.statement.value !== 'as-nation')
  return [...local, ...(settled ? [] : inScope('nation'))].filter(({ by }) => by.statement.value !== 'as-nation')
}

type Held = { readonly statement: Statement; readonly unknown: readonly FactKey[] }

/** In order, until one certainly holds and so ends the search. */
function leading(
  view: CaseView,
  subject: OpenRequirement['answer']['subject'],
  ordered: readonly Statement[],
): readonly Held[] {
  const found: Held[] = []
  for (const statement of ordered) {
    const holding = holds(view, subject, statement.when)
    if (holding.is === 'no') continue
    found.push({ statement, unknown: holding.is === 'needs' ? holding.facts : [] })
    if (holding.is === 'yes' && statement.claim === undefined) break
  }
  return found
}

function newestFirst(a: Statement, b: Statement): number {
  return startOf(b.from).localeCompare(startOf(a.from)) || size(b) - size(a)
}

const size = ({ when = {} }: Statement): number => Object.keys(when).length

/** How many answers of a province stand in place of, or beside, the nation's. */
export function differencesIn(sections: readonly Section[]): number {
  return sections.flatMap(({ lines }) => lines).filter(isLocal).length
}

export function isLocal(line: Line): boolean {
  if (line.is === 'asked') return line.asked.by.scope !== 'nation'
  return line.possible.some(({ by }) => by.scope !== 'nation')
}
