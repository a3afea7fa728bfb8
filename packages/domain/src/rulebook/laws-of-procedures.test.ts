/** Laws over disputes and procedures: claims that exist, ways that lead on, facts that are asked. */
import { describe, expect, test } from 'vitest'
import { events } from '../vocabulary/event.ts'
import { facts } from '../vocabulary/facts/index.ts'
import { rulebook } from './index.ts'
import { placed } from './placed.test-data.ts'
import type { Topic } from './topic.ts'

describe('every dispute', () => {
  test.for(rulebook.disputes.map((one) => [one.id, one] as const))(
    '%s: its claims are statements of its scope',
    ([, one]) => {
      const claims = placed
        .filter(({ topic, scope, statement }) => topic.id === one.topic && scope === one.scope && statement.claim)
        .map(({ statement }) => statement.claim)
      expect(new Set(claims)).toEqual(new Set(one.claims))
      expect(one.follow === null || one.claims.includes(one.follow)).toBe(true)
    },
  )
  test('every claim belongs to a dispute', () => {
    const lost = placed.filter(
      ({ topic, scope, statement }) =>
        statement.claim &&
        !rulebook.disputes.some(
          (one) => one.topic === topic.id && one.scope === scope && one.claims.includes(statement.claim as string),
        ),
    )
    expect(lost.map(({ topic, scope, statement }) => `${scope} ${topic.id} ${statement.claim}`)).toEqual([])
  })
})

describe('every procedure', () => {
  const procedures = Object.values(rulebook.procedures)
  test.for(procedures.map((one) => [one.id, one] as const))(
    '%s: every stage is reachable and has a way out',
    ([, { stages }]) => {
      const first = stages[0]
      const reached = new Set([first?.id])
      for (const _ of stages)
        for (const stage of stages) if (reached.has(stage.id)) for (const to of Object.values(stage.on)) reached.add(to)
      expect(stages.filter(({ id }) => !reached.has(id)).map(({ id }) => id)).toEqual([])
      expect(stages.filter(({ final, on }) => !final && Object.keys(on).length === 0).map(({ id }) => id)).toEqual([])
      expect(
        stages
          .flatMap(({ on }) => Object.entries(on))
          .filter(([event, to]) => !(event in events) || !stages.some(({ id }) => id === to)),
      ).toEqual([])
      expect(stages.some(({ final }) => final)).toBe(true)
    },
  )
  test('that is not open to all names the question of the law that says so', () => {
    const limited = procedures.filter(({ natures }) => natures !== undefined)
    expect(limited.length).toBeGreaterThan(0)
    expect(limited.filter(({ naturesBy }) => !rulebook.topics.some(({ id }) => id === naturesBy))).toEqual([])
  })
  test.for(procedures.map((one) => [one.id, one] as const))('%s: asks every fact its topics read', ([id, { asks }]) => {
    const asked = new Set<string>(asks.flatMap((section) => section.facts))
    const lost = placed
      .filter(({ topic }) => topic.procedures.includes(id))
      .flatMap(({ topic, statement }) => [...readsOf(topic), ...Object.keys(statement.when ?? {})])
      .filter((key) => facts[key as keyof typeof facts].from === undefined && !asked.has(key))
    expect([...new Set(lost)]).toEqual([])
  })
})

/** The facts a topic reads, whatever its statements say. */
function readsOf({ demand, whose }: Topic): readonly string[] {
  const judged = 'only' in demand ? demand.only : 'check' in demand ? demand : undefined
  return [...Object.keys(whose ?? {}), ...Object.values(judged && 'of' in judged ? (judged.of ?? {}) : {})]
}
