/** What should be looked at again on a given day. */
import { expect, test } from 'vitest'
import type { Rulebook } from '../rulebook/rulebook.ts'
import { bookOf, source, statement, topicWith } from './small-book.test-data.ts'
import { staleness } from './staleness.ts'

const topic = topicWith({
  statements: [
    statement({ part: 'law', value: { min: 1 }, cites: ['cloud-c-2021'] as never }),
    statement({ part: 'old', standing: 'ca-practice', value: { min: 1 }, cites: ['cloud-c-2021'] as never }),
    statement({ part: 'new', standing: 'ca-practice', value: { min: 1 }, cites: ['cloud-a-2025'] as never }),
    statement({ part: 'repealed', standing: 'ca-practice', value: null, cites: ['cloud-c-2021'] as never }),
    statement({ part: 'memory', confidence: 'unverified', value: { min: 1 } }),
  ],
})
const dispute = {
  id: 'd',
  topic: 'question',
  scope: 'nation',
  question: { zh: '问', en: 'Q' },
  claims: [],
  follow: null,
  why: { zh: '因', en: 'W' },
  checkAgain: '2026-11-21',
} as const
const small = bookOf({ topics: [topic], disputes: [dispute] })
const book: Rulebook = {
  ...small,
  provinces: {
    ...small.provinces,
    hubei: { ...small.provinces.hubei, reviewed: '2025-11-20' },
    hunan: { ...small.provinces.hunan, reviewed: '2025-11-21' },
  },
  sources: { ...small.sources, looked: { ...source('looked', 'X', null), checkedOn: '2025-11-20' } },
}

test('practice that nobody confirmed for three years, never a norm and never a repeal', () => {
  expect(staleness(book, '2026-11-21').oldStatements).toEqual([
    { topic: 'question', scope: 'nation', ref: 'question.old@2020-01-01#1' },
  ])
})
test('what is only remembered', () => {
  expect(staleness(book, '2026-11-21').unverified.map(({ ref }) => ref)).toEqual(['question.memory@2020-01-01#1'])
})
test('disputes on their day, not before', () => {
  expect(staleness(book, '2026-11-21').disputes).toEqual(['d'])
  expect(staleness(book, '2026-11-20').disputes).toEqual([])
})
test('provinces never reviewed, or more than a year ago', () => {
  const { provinces } = staleness(book, '2026-11-21')
  expect(provinces).toHaveLength(30)
  expect(provinces.find(({ province }) => province === 'hubei')?.reviewed).toBe('2025-11-20')
  expect(provinces.some(({ province }) => province === 'hunan')).toBe(false)
})
test('sources not looked at for a year', () => {
  expect(staleness(book, '2026-11-21').sources).toEqual(['looked'])
})
