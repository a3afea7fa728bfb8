/** 省际对比 What each province says on a topic on a day: its own answer, looked at and the same, or nobody has looked. */
import type { Rulebook } from '../rulebook/rulebook.ts'
import type { Statement, Topic } from '../rulebook/topic.ts'
import type { Day } from '../vocabulary/day.ts'
import { type ProvinceId, provinceIds } from '../vocabulary/province.ts'
import type { Text } from '../vocabulary/text.ts'
import { type InForce, layerOf, refOf, type Scope, startOf, statementsOf } from './in-force.ts'
import { say } from './say.ts'

export type ProvinceAnswer = {
  readonly province: ProvinceId
  readonly is: 'differs' | 'as-nation' | 'not-looked-at'
  readonly says: readonly { readonly text: Text; readonly by: InForce }[]
}

/**
 * Statements of one scope that have started by `on` and are not succeeded by another of the same part, layer and `when`:
 * the newest settled one, or the claims that have come up since.
 */
export function currentStatements(
  book: Rulebook,
  topic: Topic,
  { scope, on }: { scope: Scope; on: Day },
): readonly InForce[] {
  const started = statementsOf(book, topic, scope)
    .filter((one) => startOf(one.from) <= on)
    .toSorted((a, b) => startOf(a.from).localeCompare(startOf(b.from)))
  const slots = Map.groupBy(started, (one) => JSON.stringify([one.part, one.when, layerOf(one)]))
  return [...slots.values()]
    .flatMap(standing)
    .map((statement) => ({ statement, scope, ref: refOf(topic, scope, statement) }))
}

/** Of the statements of one slot, the oldest first. */
function standing(statements: readonly Statement[]): readonly Statement[] {
  const settled = statements.map(({ claim }) => claim === undefined).lastIndexOf(true)
  const claims = statements.slice(settled + 1)
  return claims.length > 0 ? claims : statements.slice(settled)
}

export function compareProvinces(book: Rulebook, topic: Topic, on: Day): readonly ProvinceAnswer[] {
  return provinceIds.map((province) => {
    const current = currentStatements(book, topic, { scope: province, on })
    const own = current.filter(({ statement }) => statement.value !== 'as-nation')
    const says = own.map((by) => ({ text: say(book, topic, by.statement), by }))
    return { province, is: own.length > 0 ? 'differs' : current.length > 0 ? 'as-nation' : 'not-looked-at', says }
  })
}
