/** On what a statement and a set of topics rest. */
import { type Explanation, explain, type InForce } from '@beian/domain/reading'
import { rulebook, type Statement, sources, type Topic } from '@beian/domain/rulebook'
import type { Language, Source } from '@beian/domain/vocabulary'
import { today } from '../settings.ts'
import { scopes, statedIn } from './stated.ts'

const explained = new Map<Statement, Explanation>()

/** Where a statement comes from: worked out once, though it stands on hundreds of pages. */
export function explanationOf(topic: Topic, by: InForce): Explanation {
  const explanation = explained.get(by.statement) ?? explain(rulebook, topic, { by, on: today })
  explained.set(by.statement, explanation)
  return explanation
}

/** The sources of all current statements, in the order of the shelf. */
export function sourcesOf(topics: readonly Topic[]): readonly Source[] {
  const stated = topics.flatMap((topic) => scopes.flatMap((scope) => statedIn(topic, scope)))
  const cited = new Set<string>(stated.filter(({ current }) => current).flatMap(({ statement }) => statement.cites))
  return sources.filter(({ id }) => cited.has(id))
}

/** In short where it stands beside a statement: a text of the State by its number. */
export function nameOfSource(lang: Language, { number, title }: Source): string {
  return lang === 'zh' ? (number ?? title.zh) : title.en
}
