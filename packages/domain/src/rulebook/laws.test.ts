/** Laws over all entries of the book: what registers, statements and topics must keep. */
import { readdirSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { answersOf } from '../reading/answers.ts'
import { findings } from '../reading/findings.ts'
import { viewOfGiven } from '../reading/given.ts'
import { startOf } from '../reading/in-force.ts'
import { say, sayFix } from '../reading/say.ts'
import { facts } from '../vocabulary/facts/index.ts'
import type { Text } from '../vocabulary/text.ts'
import { rulebook } from './index.ts'
import { materials } from './materials/index.ts'
import { type Placed, placed, topics } from './placed.test-data.ts'
import type { Example, Statement, Topic } from './topic.ts'

/** Ids of the entries of a folder. */
function idsIn(folder: string, not: readonly string[] = []): string[] {
  return entriesOf(readdirSync(new URL(`./${folder}/`, import.meta.url)), not)
}

function entriesOf(files: readonly string[], not: readonly string[] = []): string[] {
  return files
    .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
    .map((name) => name.slice(0, -3))
    .filter((id) => id !== 'index' && !not.includes(id))
    .toSorted()
}

/** Topics lie in rooms. */
function topicsInRooms(): string[] {
  const rooms = readdirSync(new URL('./topics/', import.meta.url), { withFileTypes: true })
  return rooms.flatMap((one) => (one.isDirectory() ? idsIn(`topics/${one.name}`) : [])).toSorted()
}

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
  test('topics', () => expect(topics.map(({ id }) => id).toSorted()).toEqual(topicsInRooms()))
  test('checks', () => expect(Object.keys(rulebook.checks).toSorted()).toEqual(idsIn('checks')))
  test('provinces', () =>
    expect(Object.keys(rulebook.provinces).toSorted()).toEqual(idsIn('provinces', ['identity', 'review-times'])))
  test('disputes', () => expect(rulebook.disputes.map(({ id }) => id).toSorted()).toEqual(idsIn('disputes')))
  test('procedures', () => expect(Object.keys(rulebook.procedures).toSorted()).toEqual(idsIn('procedures')))
  test('ids of checks', () =>
    expect(Object.entries(rulebook.checks).filter(([id, { id: own }]) => id !== own)).toEqual([]))
})

describe('every limit, estimate and window', () => {
  const dated: readonly string[] = ['time-limit', 'estimate', 'window']
  test('has a short name in both languages that is no question, as people call it in a list', () => {
    const unnamed = topics.filter(
      ({ demand, short }) =>
        dated.includes(demand.kind) &&
        (!short || !filled(short) || /[？?]/.test(short.zh + short.en) || short.zh.length > 12),
    )
    expect(unnamed.map(({ id }) => id)).toEqual([])
  })
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
  test('that agrees with the nation has something to agree with', () => {
    const alone = placed.filter(
      ({ topic, statement: { value, part } }) =>
        value === 'as-nation' && !topic.statements.some((national) => national.part === part),
    )
    expect(alone.map(({ topic, scope }) => `${scope} ${topic.id}`)).toEqual([])
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

test('every material is asked somewhere', () => {
  const asked = new Set(placed.flatMap(({ statement }) => Object.values(statement.value ?? {}).flat()))
  expect(Object.keys(materials).filter((id) => !asked.has(id))).toEqual([])
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
