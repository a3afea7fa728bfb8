/** Laws over consequences: what follows a breach names the duties that were broken, and stands where they are asked. */
import { describe, expect, test } from 'vitest'
import { startOf } from '../reading/in-force.ts'
import { placed, topics } from './placed.test-data.ts'

const byId = new Map(topics.map((topic) => [topic.id, topic]))
const consequences = topics.flatMap(({ id, procedures, demand }) =>
  demand.kind === 'consequence' ? [{ id, procedures, of: demand.of }] : [],
)
const startsOf = (id: string) =>
  placed.filter(({ topic }) => topic.id === id).map(({ statement }) => startOf(statement.from))

test('there are consequences', () => expect(consequences.length).toBeGreaterThan(0))

describe.each(consequences.map((one) => [one.id, one] as const))('%s', (id, { procedures, of }) => {
  const duties = of.flatMap((duty) => byId.get(duty) ?? [])

  test('names duties that are topics, each once, and none of them a consequence', () => {
    expect(of.length).toBeGreaterThan(0)
    expect(duties.map((duty) => duty.id)).toEqual([...new Set(of)])
    expect(duties.filter(({ demand }) => demand.kind === 'consequence')).toEqual([])
  })
  test('stands only in procedures in which one of the duties is asked', () => {
    const asked = new Set(duties.flatMap((duty) => duty.procedures))
    expect(procedures.filter((procedure) => !asked.has(procedure))).toEqual([])
  })
  test('does not punish before there was a duty', () => {
    const duty = duties.flatMap((one) => startsOf(one.id)).toSorted()[0] ?? ''
    expect(startsOf(id).filter((day) => day < duty)).toEqual([])
  })
})

test('no consequence repeats the sentence of another', () => {
  const sentences = topics
    .filter(({ demand }) => demand.kind === 'consequence')
    .flatMap(({ says }) => Object.values(says))
    .map((text) => (typeof text === 'string' ? text : text.zh))
  expect(new Set(sentences).size).toBe(sentences.length)
})
