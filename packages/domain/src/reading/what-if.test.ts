/** The same case twice: with other facts, or on another day. */
import { expect, test } from 'vitest'
import type { Facts } from '../vocabulary/facts/index.ts'
import { noonOf } from './given.ts'
import { bookOf, principalWith, statement, topicWith, viewOf } from './small-book.test-data.ts'
import { whatIf } from './what-if.ts'

const text = (word: string) => ({ zh: word, en: word })
const path = topicWith({
  id: 'path',
  demand: { kind: 'path' },
  says: { filing: text('Filing') },
  statements: [
    statement({ when: { 'principal.kind': 'individual' }, value: { procedure: 'first-filing', word: 'filing' } }),
  ],
})
const book = bookOf({
  topics: [
    topicWith({
      statements: [
        statement({ when: { 'principal.nature': 'enterprise' }, value: { min: 5 } }),
        statement({ when: { 'principal.nature': 'enterprise' }, from: { day: '2027-01-01' }, value: { min: 8 } }),
      ],
    }),
    path,
  ],
})
const view = (facts: Facts, day = '2026-11-21' as const) => viewOf([principalWith(facts)], noonOf(day))
const company: Facts = { 'principal.nature': 'enterprise', 'principal.registeredCapital': 6 }

test('other facts ask other things and lead other ways', () => {
  const { went, came, paths } = whatIf(book, 'first-filing', {
    before: view(company),
    after: view({ 'principal.nature': 'individual' }),
  })
  expect(went.map(({ text: said }) => said.en)).toEqual(['At least 5'])
  expect(came.map(({ topic }) => topic.id)).toEqual(['path'])
  expect([paths.before.paths.length, paths.after.paths.length]).toEqual([0, 1])
})
test('a later day brings the law of that day', () => {
  const { changed, findings } = whatIf(book, 'first-filing', {
    before: view(company),
    after: { ...view(company), at: noonOf('2027-01-01') },
  })
  expect(changed.map(({ after }) => after.text.en)).toEqual(['At least 8'])
  expect(findings.came).toHaveLength(1)
})
