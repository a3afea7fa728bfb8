/** Which sources a set of topics rests on. */
import { sources, type Topic } from '@beian/domain/rulebook'
import type { Source } from '@beian/domain/vocabulary'
import { scopes, statedIn } from './stated.ts'

/** The sources of all current statements, in the order of the shelf. */
export function sourcesOf(topics: readonly Topic[]): readonly Source[] {
  const stated = topics.flatMap((topic) => scopes.flatMap((scope) => statedIn(topic, scope)))
  const cited = new Set<string>(stated.filter(({ current }) => current).flatMap(({ statement }) => statement.cites))
  return sources.filter(({ id }) => cited.has(id))
}
