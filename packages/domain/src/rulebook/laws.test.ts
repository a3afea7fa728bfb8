/** Laws over all entries of the book: what every topic, province, dispute and procedure must keep. */
import { readdirSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { answersOf } from '../reading/answers.ts'
import { findings } from '../reading/findings.ts'
import { viewOfGiven } from '../reading/given.ts'
import { startOf } from '../reading/in-force.ts'
import { say, sayFix } from '../reading/say.ts'
import { events } from '../vocabulary/event.ts'
import { facts } from '../vocabulary/facts/index.ts'
import { provinceIds } from '../vocabulary/province.ts'
import type { Text } from '../vocabulary/text.ts'
import { rulebook } from './index.ts'
import type { Example, Statement, Topic } from './topic.ts'

function idsIn(folder: string, not: readonly string[] = []): string[] {
  const files = readdirSync(new URL(`./${folder}/`, import.meta.url))
  return files
    .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
    .map((name) => name.slice(0, -3))
    .filter((id) => id !== 'index' && !not.includes(id))
    .toSorted()
}

const topics: readonly Topic[] = rulebook.topics
type Placed = { readonly topic: Topic; readonly scope: string; readonly statement: Statement }
const placed: Placed[] = topics.flatMap((topic) => [
  ...topic.statements.map((statement) => ({ topic, scope: 'nation', statement })),
  ...provinceIds.flatMap((scope) => {
    const own: Readonly<Record<string, readonly Statement[] | undefined>> = rulebook.provinces[scope].statements
    return (own[topic.id] ?? []).map((statement) => ({ topic, scope, statement }))
  }),
])

const complete = (text: Text) => text.zh.trim().length > 0 && text.en.trim().length > 0
/** The words a statement forbids or prescribes: they stand in the English sentence as they are. */
const quoted = ({ value }: Statement): readonly string[] =>
  Object.values(value ?? {})
    .flat()
    .filter((one) => typeof one === 'string' && /\p{Script=Han}/u.test(one))

/** A sentence is filled when no placeholder is left standing, and Chinese is Chinese. */
const filled = (text: Text, words: readonly string[] = []) => {
  const english = words.reduce((rest, word) => rest.replaceAll(word, ''), text.en)
  const noneLeft = complete(text) && !/[{}]/.test(text.zh + text.en)
  return noneLeft && /\p{Script=Han}/u.test(text.zh) && !/\p{Script=Han}/u.test(english)
}

describe('registers are their folders', () => {
  test('topics', () => expect(topics.map(({ id }) => id).toSorted()).toEqual(idsIn('topics')))
  test('checks', () => expect(Object.keys(rulebook.checks).toSorted()).toEqual(idsIn('checks')))
  test('provinces', () =>
    expect(Object.keys(rulebook.provinces).toSorted()).toEqual(idsIn('provinces', ['identity', 'review-times'])))
  test('disputes', () => expect(rulebook.disputes.map(({ id }) => id).toSorted()).toEqual(idsIn('disputes')))
  test('procedures', () => expect(Object.keys(rulebook.procedures).toSorted()).toEqual(idsIn('procedures')))
  test('ids of checks', () =>
    expect(Object.entries(rulebook.checks).filter(([id, { id: own }]) => id !== own)).toEqual([]))
})

describe('every statement', () => {
  test('cites a source that is on the shelf', () => {
    const lost = placed.flatMap(({ topic, statement }) =>
      statement.cites.filter((id) => !rulebook.sources[id]).map((id) => `${topic.id}: ${id}`),
    )
    expect(lost).toEqual([])
    expect(placed.filter(({ statement }) => statement.cites.length === 0).map(({ topic }) => topic.id)).toEqual([])
  })
  test('reads as a whole sentence in both languages', () => {
    const bad = placed.filter(
      ({ topic, statement }) =>
        !filled(say(rulebook, topic, statement), quoted(statement)) || (statement.note && !filled(statement.note)),
    )
    expect(
      bad.map(({ topic, scope, statement }) => `${scope} ${topic.id}: ${say(rulebook, topic, statement).en}`),
    ).toEqual([])
  })
  test('says what to do where it is not kept', () => {
    const judged = placed.filter(
      ({ topic, statement }) => topic.fix && statement.value && statement.value !== 'as-nation',
    )
    expect(
      judged
        .filter(({ topic, statement }) => !filled(sayFix(rulebook, topic, statement), quoted(statement)))
        .map(({ topic }) => topic.id),
    ).toEqual([])
  })
  test('starts later than the one it succeeds', () => {
    const slot = ({ topic, scope, statement }: Placed) =>
      JSON.stringify([topic.id, scope, statement.part, statement.when, statement.claim, statement.standing])
    const groups = Map.groupBy(placed, slot)
    const wrong = [...groups].filter(([, list]) =>
      list.some(
        ({ statement }, i) => i > 0 && startOf(statement.from) <= startOf((list[i - 1] as Placed).statement.from),
      ),
    )
    expect(wrong.map(([key]) => key)).toEqual([])
  })
  test('claims no later sighting than its sources have: their date, or the day they were looked at', () => {
    const wrong = placed.filter(({ statement: { from, cites } }) => {
      const days = cites.flatMap((id) => rulebook.sources[id] ?? []).map(({ seen, checkedOn }) => seen ?? checkedOn)
      return 'seenBy' in from && !days.some((day) => day >= from.seenBy)
    })
    expect(wrong.map(({ topic, scope, statement }) => `${scope} ${topic.id} ${startOf(statement.from)}`)).toEqual([])
  })
  test('names in `when` only facts that exist, and words of their dictionary', () => {
    const bad = placed.flatMap(({ topic, scope, statement }) =>
      Object.entries(statement.when ?? {}).flatMap(([key, wanted]) => {
        const options = facts[key as keyof typeof facts]?.options
        const words = [wanted].flat()
        return options && !words.every((word) => String(word) in options)
          ? [`${scope} ${topic.id} ${key} ${words}`]
          : []
      }),
    )
    expect(bad).toEqual([])
  })
})

describe('every topic', () => {
  test.for(topics.map((topic) => [topic.id, topic] as const))('%s: its examples hold', ([, topic]) => {
    for (const example of topic.examples) expect(outcome(topic, example), example.name.en).toMatchObject(example.expect)
  })
  test.for(topics.map((topic) => [topic.id, topic] as const))('%s: has a hit and a near miss', ([, topic]) => {
    const hit = topic.examples.some(
      ({ expect: { is, finding } }) => (is === 'applies' && finding !== null) || is === 'disputed',
    )
    const miss = topic.examples.some(({ expect: { is, finding } }) => is === 'does-not-apply' || finding === null)
    expect({ hit, miss }).toEqual({ hit: true, miss: true })
  })
  test('is answered somewhere', () => {
    const answered = new Set(placed.map(({ topic }) => topic.id))
    expect(topics.filter(({ id }) => !answered.has(id)).map(({ id }) => id)).toEqual([])
  })
})

function outcome(topic: Topic, { given, on, expect: wanted }: Example) {
  const view = viewOfGiven(given, on)
  const all = answersOf(rulebook, topic, view)
  const ofPart = all.filter((one) => one.part === wanted.part)
  const answers = wanted.part === undefined ? all : ofPart.length > 0 ? ofPart : all.filter((one) => one.part === '')
  const own = answers.filter(({ layer }) => layer === 'ministry')
  const answer = (own.length > 0 ? own : answers).toSorted(
    (a, b) => Number(b.is === wanted.is) - Number(a.is === wanted.is),
  )[0]
  const procedure = topic.procedures[0]
  const found = procedure && findings(rulebook, procedure, view).filter(({ code }) => code === topic.id)
  const severities = { finding: found?.[0]?.severity ?? null }
  if (answer === undefined)
    return { is: 'does-not-apply', ...(wanted.part ? { part: wanted.part } : {}), ...severities }
  const value = answer.is === 'applies' ? { value: answer.by.statement.value } : {}
  return { is: answer.is, part: answer.part, ...value, ...severities }
}

/** The facts a topic reads, whatever its statements say. */
function readsOf({ demand, whose }: Topic): readonly string[] {
  const judged = 'only' in demand ? demand.only : 'check' in demand ? demand : undefined
  return [...Object.keys(whose ?? {}), ...Object.values(judged && 'of' in judged ? (judged.of ?? {}) : {})]
}

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
  test.for(procedures.map((one) => [one.id, one] as const))('%s: asks every fact its topics read', ([id, { asks }]) => {
    const asked = new Set<string>(asks.flatMap((section) => section.facts))
    const lost = placed
      .filter(({ topic }) => topic.procedures.includes(id))
      .flatMap(({ topic, statement }) => [...readsOf(topic), ...Object.keys(statement.when ?? {})])
      .filter((key) => facts[key as keyof typeof facts].from === undefined && !asked.has(key))
    expect([...new Set(lost)]).toEqual([])
  })
})
