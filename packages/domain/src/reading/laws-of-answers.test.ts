/** Laws that every answer of the real book keeps, whatever the facts: of time, of order, and of knowing more. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { rulebook } from '../rulebook/index.ts'
import type { Rulebook } from '../rulebook/rulebook.ts'
import type { Statement, Topic } from '../rulebook/topic.ts'
import type { Day } from '../vocabulary/day.ts'
import { type FactKey, type Facts, type FactValue, factKeys, facts } from '../vocabulary/facts/index.ts'
import { provinceIds } from '../vocabulary/province.ts'
import { answersOf } from './answers.ts'
import { viewOfGiven } from './given.ts'
import { refOf } from './statements.ts'

const RUNS = { numRuns: 60 }
const TODAY: Day = '2026-11-21'

const asked = factKeys.filter((key) => facts[key].from === undefined)
const texts = ['测试', '440106199101151239', '13800000001', 'test.cn', '广州市天河区星河路 1 号']

/** As the form takes it: a word that says none of the others holds stands alone. */
function aloneOf(key: FactKey, said: readonly string[]): readonly string[] {
  const alone = said.find((one) => facts[key].options?.[one]?.alone)
  return alone === undefined ? said : [alone]
}

function valueOf(key: FactKey): fc.Arbitrary<FactValue> {
  const { kind, options } = facts[key]
  const words = key === 'principal.province' ? [...provinceIds] : Object.keys(options ?? { none: 1 })
  switch (kind) {
    case 'day':
      return fc.constantFrom<Day>('1991-01-15', '2010-05-05', '2026-12-01', '2027-06-01', '9999-12-31')
    case 'yes-no':
      return fc.boolean()
    case 'count':
      return fc.constantFrom(0, 1, 2, 6, 40, 5_000_000)
    case 'word':
      return fc.constantFrom(...words)
    case 'words':
      return fc.subarray(words, { minLength: 1, maxLength: 2 }).map((said) => aloneOf(key, said))
    case 'texts':
      return fc.subarray(texts, { minLength: 1, maxLength: 2 })
    default:
      return fc.constantFrom(...texts)
  }
}

const someFacts: fc.Arbitrary<Facts> = fc
  .record(Object.fromEntries(asked.map((key) => [key, valueOf(key)])), { requiredKeys: [] })
  .map((given) => given as Facts)
const someTopic = fc.constantFrom(...rulebook.topics)
const someDay = fc.constantFrom<Day>('2005-01-01', '2019-04-21', '2021-07-15', '2024-06-01', TODAY)

/** What an answer says, without the objects of the book it was read from. */
function told(book: Rulebook, topic: Topic, [given, on]: readonly [Facts, Day]) {
  return answersOf(book, topic, viewOfGiven(given, on))
    .map((answer) => {
      const refs =
        answer.is === 'disputed' ? answer.claims.map(({ ref }) => ref) : 'by' in answer ? [answer.by?.ref] : []
      return JSON.stringify([answer.subject.id, answer.part, answer.layer, answer.is, refs.toSorted()])
    })
    .toSorted()
}

describe('time', () => {
  test('a statement that begins later never changes an earlier answer', () => {
    const future = fc.constantFrom<Day>('2026-11-22', '2027-01-01', '2031-05-05')
    fc.assert(
      fc.property(someTopic, someFacts, someDay, future, (topic, given, on, day) => {
        const model = topic.statements[0]
        fc.pre(model !== undefined)
        const later = { ...(model as Statement), from: { day }, value: null }
        const changed = { ...topic, statements: [...topic.statements, later] } as Topic
        const book = { ...rulebook, topics: rulebook.topics.map((one) => (one === topic ? changed : one)) }
        expect(told(book, changed, [given, on])).toEqual(told(rulebook, topic, [given, on]))
      }),
      RUNS,
    )
  })
  test('and it changes the later answer where it counts: the law can fail', () => {
    const topic = rulebook.topics.find(({ id }) => id === 'authority-decision') as Topic
    const later = { ...(topic.statements[0] as Statement), from: { day: TODAY }, value: null }
    const changed = { ...topic, statements: [...topic.statements, later] }
    expect(told(rulebook, changed, [{}, TODAY])).not.toEqual(told(rulebook, topic, [{}, TODAY]))
  })
})

describe('order', () => {
  test('the order of statements in the files never matters', () => {
    const turned = (statements: readonly Statement[]) => statements.toReversed()
    const provinces = Object.fromEntries(
      Object.entries(rulebook.provinces).map(([id, province]) => {
        const lists = Object.entries(province.statements) as [string, readonly Statement[]][]
        return [id, { ...province, statements: Object.fromEntries(lists.toReversed().map(([k, l]) => [k, turned(l)])) }]
      }),
    )
    const book = { ...rulebook, provinces } as unknown as Rulebook
    fc.assert(
      fc.property(someTopic, someFacts, someDay, (topic, given, on) => {
        const reversed = { ...topic, statements: turned(topic.statements) } as Topic
        expect(told(book, reversed, [given, on])).toEqual(told(rulebook, topic, [given, on]))
      }),
      RUNS,
    )
  })
})

describe('knowing more', () => {
  /** Whose day moves, or beside which an answer is added. */
  const apart: readonly FactKey[] = ['service.accessProvider']
  const scalar = asked.filter((key) => !apart.includes(key) && !['words', 'texts'].includes(facts[key].kind))
  const oneMore = fc.constantFrom(...scalar).chain((key) => valueOf(key).map((value) => [key, value] as const))

  test('a further fact never turns “applies” into “needs”', () => {
    fc.assert(
      fc.property(someTopic, someFacts, oneMore, (topic, given, [key, value]) => {
        fc.pre(given[key] === undefined)
        const answers = (all: Facts) => answersOf(rulebook, topic, viewOfGiven(all, TODAY))
        const place = ({ part, layer, subject }: ReturnType<typeof answers>[number]) =>
          [part, layer, subject.id].join('|')
        const applied = answers(given)
          .filter(({ is }) => is === 'applies')
          .map(place)
        const needs = answers({ ...given, [key]: value })
          .filter(({ is }) => is === 'needs')
          .map(place)
        expect(applied.filter((one) => needs.includes(one))).toEqual([])
      }),
      { numRuns: 400 },
    )
  })
})

test('a reference names one statement of the book', () => {
  const refs = rulebook.topics.flatMap((topic) => [
    ...topic.statements.map((one) => refOf(topic, 'nation', one)),
    ...provinceIds.flatMap((id) => {
      const own = rulebook.provinces[id].statements as Readonly<Record<string, readonly Statement[]>>
      return (own[topic.id] ?? []).map((one) => refOf(topic, id, one))
    }),
  ])
  expect(refs.filter((ref, i) => refs.indexOf(ref) !== i)).toEqual([])
})
