/** Every statement of the book with the place where it is printed, so that sources and statements link both ways. */

import { currentStatements, type InForce, type Scope, startOf, statementsOf } from '@beian/domain/reading'
import { provinces, rulebook, type Statement, type Topic } from '@beian/domain/rulebook'
import { type ProvinceId, provinceIds, type SourceId } from '@beian/domain/vocabulary'
import { today } from '../settings.ts'

export type Stated = {
  readonly topic: Topic
  readonly scope: Scope
  readonly statement: Statement
  /** The element's id on the topic's page: `nation-1`, `hubei-2`. */
  readonly anchor: string
  /** Not yet succeeded by a later one, and begun. */
  readonly current: boolean
  /** Announced: it begins after the day of the build. */
  readonly ahead: boolean
}

export function anchorOf(topic: Topic, scope: Scope, statement: Statement): string {
  return `${scope}-${statementsOf(rulebook, topic, scope).indexOf(statement) + 1}`
}

const currentKept = new Map<string, readonly InForce[]>()

/** What holds on the day of the build: thousands of pages ask for the same. */
export function currentIn(topic: Topic, scope: Scope): readonly InForce[] {
  const key = `${scope}/${topic.id}`
  const current = currentKept.get(key) ?? currentStatements(rulebook, topic, { scope, on: today })
  currentKept.set(key, current)
  return current
}

const statedKept = new Map<string, readonly Stated[]>()

/** The statements of one scope on one topic, in the order of the book. */
export function statedIn(topic: Topic, scope: Scope): readonly Stated[] {
  const key = `${scope}/${topic.id}`
  const all = statedKept.get(key) ?? gathered(topic, scope)
  statedKept.set(key, all)
  return all
}

function gathered(topic: Topic, scope: Scope): readonly Stated[] {
  const current = new Set(currentIn(topic, scope).map((one) => one.statement))
  return statementsOf(rulebook, topic, scope).map((statement) => ({
    topic,
    scope,
    statement,
    anchor: anchorOf(topic, scope, statement),
    current: current.has(statement),
    ahead: startOf(statement.from) > today,
  }))
}

export const scopes: readonly Scope[] = ['nation', ...provinceIds]

/** All of them: the nation and then the provinces, topic by topic. */
export const stated: readonly Stated[] = rulebook.topics.flatMap((topic) =>
  scopes.flatMap((scope) => statedIn(topic, scope)),
)

/** Every statement that rests on a source. */
export function statedBy(source: SourceId): readonly Stated[] {
  return stated.filter(({ statement }) => statement.cites.some((id) => id === source))
}

/** What one province says otherwise than the nation, by topic. */
export function statedByProvince(province: ProvinceId): readonly { topic: Topic; stated: readonly Stated[] }[] {
  return rulebook.topics.flatMap((topic) => {
    const stated = statedIn(topic, province).filter(
      ({ current, statement }) => current && statement.value !== 'as-nation',
    )
    return stated.length === 0 ? [] : [{ topic, stated }]
  })
}

/** What the nation answers today; a repeal is no answer. */
export function nationalOn(topic: Topic): readonly Stated[] {
  return statedIn(topic, 'nation').filter(({ current, statement }) => current && statement.value !== null)
}

/** The provinces that answer a question for themselves. */
export function ownProvinces(topic: Topic): readonly ProvinceId[] {
  return provinceIds.filter((province) =>
    statedIn(topic, province).some(({ current, statement }) => current && statement.value !== 'as-nation'),
  )
}

export type ProvinceIdentity = (typeof provinces)[number]

export function provinceOf(id: ProvinceId): ProvinceIdentity {
  return provinces.find((one) => one.id === id) as ProvinceIdentity
}
