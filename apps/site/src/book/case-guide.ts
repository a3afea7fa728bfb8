/** What the book asks of one nature of principal in one province: the same reading as the console's checklist. */

import {
  type CaseView,
  holds,
  type InForce,
  layerOf,
  type OpenRequirement,
  type Requirement,
  refOf,
  requirementsOn,
  type Scope,
  startOf,
  topicsOf,
} from '@beian/domain/reading'
import { type Procedure, rulebook, type Statement, type Topic } from '@beian/domain/rulebook'
import type { FactKey, Facts, NatureId, ProvinceId, ServiceForm } from '@beian/domain/vocabulary'
import { at } from '../settings.ts'
import { keptIn } from './kept.ts'
import { type SectionId, sectionIds, sectionOf } from './sections.ts'
import { currentIn } from './stated.ts'
import { turnsOn } from './turns-on.ts'

/** Of whom something is asked, and where. */
export type Whose = { readonly nature: NatureId; readonly place: Scope }

/** A case as it begins, of which only nature and province are known, of the nation's checklist the nature alone; with another form of service than it begins with. */
export function viewOf(procedure: Procedure, { nature, place }: Whose, form?: ServiceForm): CaseView {
  const known =
    place === 'nation'
      ? { 'principal.nature': nature }
      : { 'principal.nature': nature, 'principal.province': place satisfies ProvinceId }
  const service: Facts = form === undefined ? {} : { 'service.form': form }
  const more: Readonly<Record<string, Facts>> = { principal: known, service }
  const subjects = procedure.startsWith.map((one) => ({ ...one, facts: { ...one.facts, ...more[one.noun] } }))
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

/** Composed again for each who asks: its lines are kept. */
export function caseGuide(procedure: Procedure, nature: NatureId, place: Scope): readonly Section[] {
  const lines = topicsIn(procedure).flatMap((topic) => linesOn(topic, { procedure, nature, place }))
  const shelves = Map.groupBy(lines, ({ topic }) => sectionOf(procedure, topic))
  return sectionIds.flatMap((id) => {
    const own = shelves.get(id)
    return own === undefined ? [] : [{ id, lines: own }]
  })
}

const topicsKept = new Map<Procedure, readonly Topic[]>()
const topicsIn = (procedure: Procedure) => keptIn(topicsKept, procedure, () => topicsOf(rulebook, procedure.id))

export type Asker = Whose & { readonly procedure: Procedure; readonly form?: ServiceForm }

const linesKept = new Map<Procedure, Map<Topic, Map<string, readonly Line[]>>>()

/** Most questions are answered alike for many natures and provinces: the same lines, worked out once. */
export function linesOn(topic: Topic, asker: Asker): readonly Line[] {
  const byTopic = keptIn(linesKept, asker.procedure, () => new Map<Topic, Map<string, readonly Line[]>>())
  const byAsker = keptIn(byTopic, topic, () => new Map<string, readonly Line[]>())
  return keptIn(byAsker, `${turnsOn(topic, asker)} ${asker.form ?? ''}`, () => linesAnew(topic, asker))
}

/** The lines of one topic, worked out for this asker alone. */
export function linesAnew(topic: Topic, { procedure, nature, place, form }: Asker): readonly Line[] {
  const view = viewOf(procedure, { nature, place }, form)
  const { asked, open } = requirementsOn(rulebook, [topic], view)
  return [...asked.map((one) => ({ is: 'asked' as const, topic, asked: one })), ...openLines(view, open, place)]
}

function openLines(view: CaseView, open: readonly OpenRequirement[], place: Scope): readonly Line[] {
  const together = Map.groupBy(open, ({ subject, answer }) => JSON.stringify([subject, answer.is, factsOf(answer)]))
  return [...together.values()].flatMap((group) => {
    const [first] = group
    if (first === undefined) return []
    const { topic, key, answer } = first
    const possible = group.flatMap((one) => possibleOf(view, one, place))
    // Whom it judges is unknown, but nobody here says anything on it: then nothing depends.
    if (possible.length === 0) return []
    return [{ is: 'open', topic, key, answer: answer.is as 'needs' | 'disputed', facts: factsOf(answer), possible }]
  })
}

function factsOf(answer: OpenRequirement['answer']): readonly FactKey[] {
  return answer.is === 'needs' ? answer.facts : []
}

/** The statements among which missing facts decide: the province's, and the nation's where the province may be silent. */
function possibleOf(view: CaseView, { topic, answer }: OpenRequirement, place: Scope): readonly Possible[] {
  if (answer.is === 'disputed') return answer.claims.map((by) => ({ by, unknown: [] }))
  const inScope = (scope: Scope) => {
    const own = currentIn(topic, scope).map(({ statement }) => statement)
    const same = own.filter((one) => (one.part ?? '') === answer.part && layerOf(one) === answer.layer)
    return leading(view, answer.subject, same.toSorted(newestFirst)).map(({ statement, unknown }) => ({
      by: { statement, scope, ref: refOf(topic, scope, statement) },
      unknown,
    }))
  }
  if (place === 'nation') return inScope('nation')
  const local = inScope(place)
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

const counted = new Map<string, number>()

/** The same count for a list of provinces, kept where the page itself is not. */
export function differencesOf(procedure: Procedure, nature: NatureId, place: ProvinceId): number {
  const key = `${procedure.id}/${nature}/${place}`
  const count = counted.get(key) ?? differencesIn(caseGuide(procedure, nature, place))
  counted.set(key, count)
  return count
}

/** How many answers of a province stand in place of, or beside, the nation's. */
export function differencesIn(sections: readonly Section[]): number {
  return sections.flatMap(({ lines }) => lines).filter(isLocal).length
}

/** Only what a place says for itself, section by section. */
export function localIn(sections: readonly Section[]): readonly Section[] {
  return sections.flatMap(({ id, lines }) => {
    const own = lines.filter(isLocal)
    return own.length === 0 ? [] : [{ id, lines: own }]
  })
}

export function isLocal(line: Line): boolean {
  if (line.is === 'asked') return line.asked.by.scope !== 'nation'
  return line.possible.some(({ by }) => by.scope !== 'nation')
}
