/** The dataset is the book: nothing is lost on the way out and back, its schema says what it is, its history is the statements'. */
import { describe, expect, test } from 'vitest'
import { viewOfGiven } from '../reading/given.ts'
import { findings, requirements, touchedGuides } from '../reading/index.ts'
import { bookOf, statement, topicWith } from '../reading/small-book.test-data.ts'
import type { Check } from '../rulebook/check.ts'
import { checks, rulebook } from '../rulebook/index.ts'
import { bookFrom, datasetJsonSchema, datasetOf, legalPeriods } from './index.ts'

const all = checks as unknown as Readonly<Record<string, Check>>
const dataset = datasetOf(rulebook)
const json: unknown = JSON.parse(JSON.stringify(dataset))
const loaded = bookFrom(json, all)

describe('out and back', () => {
  test('the book is the same', () => {
    expect(loaded.ok && loaded.book).toEqual(rulebook)
  })
  test('and it reads the same', () => {
    if (!loaded.ok) throw new Error(loaded.what)
    const view = viewOfGiven(
      { 'principal.nature': 'enterprise', 'principal.province': 'guangdong', 'domainName.expires': '2026-12-01' },
      '2026-11-21',
    )
    const told = (book: typeof rulebook) => ({
      findings: findings(book, 'first-filing', view),
      texts: requirements(book, 'first-filing', view).asked.map(({ key, text }) => [key, text]),
    })
    expect(told(loaded.book)).toEqual(told(rulebook))
    expect(told(loaded.book).texts.length).toBeGreaterThan(50)
  })
  test('nothing is touched by a book that was only stored and read back', () => {
    if (!loaded.ok) throw new Error(loaded.what)
    expect(touchedGuides({ before: loaded.book, after: rulebook })).toEqual([])
  })
  test('what is not a dataset is refused with the place', () => {
    const { topics, ...rest } = dataset
    expect(bookFrom({ ...rest, topics: [{ ...topics[0], title: 'x' }] }, all)).toMatchObject({
      ok: false,
      problem: 'shape',
      what: expect.stringContaining('topics[0].title'),
    })
    expect(bookFrom({ ...dataset, surplus: 1 }, all)).toMatchObject({ ok: false, problem: 'shape' })
  })
  test('a check that the engine does not know is named', () => {
    const { 'at-least': _gone, ...fewer } = all
    expect(bookFrom(json, fewer)).toEqual({ ok: false, problem: 'unknown-check', what: 'at-least' })
  })
})

describe('for readers without our code', () => {
  test('its JSON Schema names every shelf', () => {
    const schema = datasetJsonSchema() as { properties: object; required: string[] }
    expect(Object.keys(schema.properties).toSorted()).toEqual(Object.keys(dataset).toSorted())
    expect(schema.required.toSorted()).toEqual(Object.keys(dataset).toSorted())
  })
  test('every statement in force stands as a sentence under its reference', () => {
    expect(dataset.sentences['police-filing-penalty@1997-12-30#1']).toBeDefined()
    expect(Object.values(dataset.sentences).every(({ zh, en }) => zh !== '' && en !== '')).toBe(true)
  })
  test('it says as of when', () => expect(dataset.asOf).toBe('2026-11-21'))
})

describe('history by legal period', () => {
  const seen = statement({ from: { seenBy: '2021-07-15' }, value: { min: 1 } })
  const old = statement({ value: { min: 1 } })
  const now = statement({ from: { day: '2024-01-01' }, value: { min: 2 } })
  const claim = statement({ from: { day: '2024-01-01' }, claim: 'a', value: { min: 3 } })
  const book = bookOf({
    topics: [topicWith({ statements: [old, now] }), topicWith({ id: 'other', statements: [old, claim] })],
    provinces: { hubei: { question: [seen] } },
  })
  test('each day with what began and what it ended, newest first', () => {
    expect(legalPeriods(book)).toEqual([
      {
        day: '2024-01-01',
        known: 'start',
        begins: [
          { topic: 'question', scope: 'nation', ref: 'question@2024-01-01#1', ends: 'question@2020-01-01#1' },
          { topic: 'other', scope: 'nation', ref: 'other@2024-01-01#1:a' },
        ],
      },
      {
        day: '2021-07-15',
        known: 'seen',
        begins: [{ topic: 'question', scope: 'hubei', ref: 'question/hubei@2021-07-15#1' }],
      },
      {
        day: '2020-01-01',
        known: 'start',
        begins: [
          { topic: 'question', scope: 'nation', ref: 'question@2020-01-01#1' },
          { topic: 'other', scope: 'nation', ref: 'other@2020-01-01#1' },
        ],
      },
    ])
  })
  test('every statement of the book has its day', () => {
    const counted = legalPeriods(rulebook).flatMap(({ begins }) => begins)
    const statements = rulebook.topics.flatMap(({ statements: national }) => national).length
    const provincial = Object.values(rulebook.provinces).flatMap(({ statements: own }) => Object.values(own).flat())
    expect(counted).toHaveLength(statements + provincial.length)
  })
})
