/** How well the answers to a question are known, and over what time they came. */
import { type Check, checks, type Topic } from '@beian/domain/rulebook'
import { type Confidence, type Day, type FactKey, facts, type Source, type Text } from '@beian/domain/vocabulary'
import { restingOn } from './aged.ts'
import { scopes, statedIn } from './stated.ts'

export type Known = {
  readonly firm: Readonly<Record<Confidence, number>>
  readonly sources: readonly Source[]
  /** When the sources were looked at; undefined where nothing is in force. */
  readonly looked: { readonly from: Day; readonly to: Day } | undefined
}

export function knownOf(topic: Topic): Known {
  const stated = scopes.flatMap((scope) => statedIn(topic, scope)).filter(({ current }) => current)
  const count = (confidence: Confidence) => stated.filter(({ statement }) => statement.confidence === confidence).length
  const sources = restingOn(stated)
  const days = sources.map(({ checkedOn }) => checkedOn).toSorted()
  const [from, to] = [days[0], days.at(-1)]
  return {
    firm: { primary: count('primary'), secondary: count('secondary'), unverified: count('unverified') },
    sources,
    looked: from === undefined || to === undefined ? undefined : { from, to },
  }
}

export type Software = { readonly asks: Text; readonly reads: readonly Text[] }

/** What software asks of a case for this question, and which facts it reads; undefined where somebody has to look. */
export function softwareOf({ demand }: Topic): Software | undefined {
  const judged = 'only' in demand && demand.only !== undefined ? demand.only : demand
  if (!('check' in judged) || judged.check === undefined) return undefined
  const check: Check | undefined = (checks as Readonly<Record<string, Check>>)[judged.check]
  if (check === undefined) return undefined
  const keys = Object.values(judged.of as Readonly<Record<string, FactKey>>)
  return { asks: check.asks, reads: [...new Set(keys)].map((key) => facts[key].title) }
}

/** The sentence that says what to do, where the topic has one for all its statements. */
export function fixOf({ fix }: Topic): Text | undefined {
  return fix !== undefined && 'zh' in fix && 'en' in fix && typeof fix.zh === 'string' && !fix.zh.includes('{')
    ? (fix as Text)
    : undefined
}
