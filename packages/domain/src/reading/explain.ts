/** 解释 Why a statement counts: its sentence, source, standing and start, how firm it is, and the near miss beside it. */
import type { Rulebook } from '../rulebook/rulebook.ts'
import type { Statement, Topic } from '../rulebook/topic.ts'
import type { Day } from '../vocabulary/day.ts'
import type { Source } from '../vocabulary/source.ts'
import type { Confidence, Standing } from '../vocabulary/standing.ts'
import type { Text } from '../vocabulary/text.ts'
import { type InForce, type Scope, startOf } from './in-force.ts'
import { say } from './say.ts'
import { isNorm, isOld } from './severity.ts'

export type Explanation = {
  readonly question: Text
  readonly text: Text
  readonly note?: Text
  readonly scope: Scope
  readonly ref: string
  readonly standing: Standing
  readonly confidence: Confidence
  /** When it began, or by when it was seen; unverified starts say so. */
  readonly since: { readonly day: Day; readonly known: 'start' | 'seen' | 'unverified' }
  /** The newest day on which a cited source was seen saying so. */
  readonly seen: Day | null
  /** Practice that no source was seen to confirm for three years; a norm does not age. */
  readonly old: boolean
  readonly sources: readonly Source[]
  /** An example of this topic that looks alike and comes out otherwise. */
  readonly nearMiss?: Text
}

function sinceOf({ from }: Statement): Explanation['since'] {
  if ('seenBy' in from) return { day: from.seenBy, known: 'seen' }
  return { day: startOf(from), known: from.unverified ? 'unverified' : 'start' }
}

function nearMissOf(topic: Topic): Text | undefined {
  return topic.examples.find(({ expect }) => expect.is === 'does-not-apply' || expect.finding === null)?.name
}

export function explain(book: Rulebook, topic: Topic, { by, on }: { by: InForce; on: Day }): Explanation {
  const { statement, scope, ref } = by
  const sources = statement.cites.flatMap((id) => book.sources[id] ?? [])
  const seen =
    sources
      .flatMap((source) => source.seen ?? [])
      .toSorted()
      .at(-1) ?? null
  const nearMiss = nearMissOf(topic)
  return {
    question: topic.title,
    text: say(book, topic, statement),
    ...(statement.note === undefined ? {} : { note: statement.note }),
    scope,
    ref,
    standing: statement.standing,
    confidence: statement.confidence,
    since: sinceOf(statement),
    seen,
    old: !isNorm(statement) && isOld(book, statement.cites, on),
    sources,
    ...(nearMiss === undefined ? {} : { nearMiss }),
  }
}
