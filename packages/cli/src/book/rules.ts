/** 规则 The book itself as plain data in one language: its topics, one of them whole, who differs, what is old. */
import { compareProvinces, currentStatements, type InForce, say, staleness } from '@beian/domain/reading'
import { rulebook as book, type Topic } from '@beian/domain/rulebook'
import { type Day, type ProcedureId, type ProvinceId, provinceIds } from '@beian/domain/vocabulary'
import type { Language } from '../language.ts'
import { normOf } from './cited.ts'
import { demandKindTitle } from './kinds.ts'

export type Filter = {
  readonly procedure?: ProcedureId
  readonly province?: ProvinceId
  readonly kind?: string
  readonly word?: string
}

const scopes = ['nation', ...provinceIds] as const
type Scope = (typeof scopes)[number]

/** One line each; with a province only what it answers itself. */
export function listedTopics(filter: Filter, language: Language) {
  return book.topics
    .filter((topic) => isWanted(topic, filter))
    .map((topic) => ({
      id: topic.id,
      title: topic.title[language],
      regime: topic.regime,
      kind: topic.demand.kind,
      kindTitle: demandKindTitle(topic.demand.kind)[language],
      procedures: topic.procedures,
      statements: scopes.reduce((count, scope) => count + statementsIn(topic, scope).length, 0),
    }))
}

function isWanted(topic: Topic, { procedure, province, kind, word }: Filter): boolean {
  return (
    (procedure === undefined || topic.procedures.includes(procedure)) &&
    (province === undefined || statementsIn(topic, province).length > 0) &&
    (kind === undefined || topic.demand.kind === kind) &&
    (word === undefined || `${topic.id} ${topic.title.zh} ${topic.title.en}`.toLowerCase().includes(word.toLowerCase()))
  )
}

function statementsIn(topic: Topic, scope: Scope): readonly unknown[] {
  if (scope === 'nation') return topic.statements
  const own: Readonly<Record<string, readonly unknown[] | undefined>> = book.provinces[scope].statements
  return own[topic.id] ?? []
}

/** A topic with every statement that counts on a day: the nation's, and those of the provinces (or of one). */
export function shownTopic(
  topic: Topic,
  { on, province }: { readonly on: Day; readonly province: ProvinceId | undefined },
  language: Language,
) {
  const places: readonly Scope[] = province === undefined ? scopes : ['nation', province]
  const statements = places.flatMap((scope) => currentStatements(book, topic, { scope, on }))
  return {
    id: topic.id,
    title: topic.title[language],
    regime: topic.regime,
    kind: topic.demand.kind,
    procedures: topic.procedures,
    asOf: on,
    statements: statements.map((one) => statementOf(topic, one, language)),
    disputes: book.disputes
      .filter((dispute) => dispute.topic === topic.id)
      .map(({ id, scope, question, follow, why }) => ({
        id,
        scope,
        question: question[language],
        follow,
        why: why[language],
      })),
  }
}

function statementOf(topic: Topic, by: InForce, language: Language) {
  const { statement } = by
  return {
    text: say(book, topic, statement)[language],
    ...(statement.note === undefined ? {} : { note: statement.note[language] }),
    ...(statement.when === undefined ? {} : { when: statement.when }),
    ...normOf(book, by, language),
  }
}

/** The nation first: how many topics it answers. Then for each province how many it answers itself, was looked at for, or nobody has looked. */
export function coverage(on: Day) {
  const answered = book.topics.filter((topic) => currentStatements(book, topic, { scope: 'nation', on }).length > 0)
  const nation = { province: 'nation' as const, topics: book.topics.length, answered: answered.length, asOf: on }
  return [nation, ...coverageOfProvinces(on)]
}

function coverageOfProvinces(on: Day) {
  const answers = book.topics.flatMap((topic) => compareProvinces(book, topic, on))
  return provinceIds.map((province) => {
    const own = answers.filter((one) => one.province === province)
    const count = (is: (typeof own)[number]['is']) => own.filter((one) => one.is === is).length
    return {
      province,
      reviewed: book.provinces[province].reviewed,
      topics: own.length,
      differs: count('differs'),
      asNation: count('as-nation'),
      notLookedAt: count('not-looked-at'),
      asOf: on,
    }
  })
}

export type Covered = ReturnType<typeof coverage>[number]

export const stale = (on: Day) => staleness(book, on)
