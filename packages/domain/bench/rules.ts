/** The judged rules of the procedure as flat data, from which the other engines' rules are made: the same rules for all. */
import { judgementOf } from '../src/reading/answers.ts'
import type { Judgement } from '../src/reading/judge.ts'
import { layerOf, startOf, statementsOf } from '../src/reading/statements.ts'
import { topicsOf } from '../src/reading/topics-of.ts'
import { rulebook } from '../src/rulebook/index.ts'
import type { Statement, Topic } from '../src/rulebook/topic.ts'
import { type ProvinceId, provinceIds } from '../src/vocabulary/province.ts'
import { DAY } from './cases.ts'
import { PROCEDURE, slotName } from './fired.ts'

export type Slot = {
  readonly name: string
  readonly topic: Topic
  readonly judgement: Judgement
  /** Begun by the day, newest first, at equal starts the longer `when` first. */
  readonly national: readonly Statement[]
  readonly provincial: ReadonlyMap<ProvinceId, readonly Statement[]>
}

function newestFirst(a: Statement, b: Statement): number {
  const starts = startOf(b.from).localeCompare(startOf(a.from))
  return starts || Object.keys(b.when ?? {}).length - Object.keys(a.when ?? {}).length
}

export const slots: readonly Slot[] = topicsOf(rulebook, PROCEDURE).flatMap((topic) => {
  const judgement = judgementOf(topic)
  if (judgement === undefined) return []
  const begun = (scope: 'nation' | ProvinceId) =>
    statementsOf(rulebook, topic, scope)
      .filter((one) => startOf(one.from) <= DAY)
      // What one provider asks counts in its own cases only, and no provider of the book has these.
      .filter((one) => one.provider === undefined)
      .toSorted(newestFirst)
  const nameOf = (one: Statement) => slotName(topic.id, one.part ?? '', layerOf(one))
  const scopes = new Map(provinceIds.map((id) => [id, begun(id)]))
  const names = new Set([...begun('nation'), ...[...scopes.values()].flat()].map(nameOf))
  return [...names].map((name) => ({
    name,
    topic,
    judgement,
    national: begun('nation').filter((one) => nameOf(one) === name),
    provincial: new Map([...scopes].map(([id, list]) => [id, list.filter((one) => nameOf(one) === name)])),
  }))
})
