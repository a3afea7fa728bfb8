/** Laws over the rows on which texts and rules differ: every dispute is recorded, and no agency's claim asks anything of a case. */
import { expect, test } from 'vitest'
import { rulebook } from '../index.ts'
import { placed } from '../placed.test-data.ts'
import { conflictCoverage } from './conflicts.ts'
import { accounts } from './index.ts'

const rows = Object.entries(conflictCoverage)

test('all there: 39 rows on agencies’ texts, 10 and one figure on other texts', () => {
  expect(rows.filter(([row]) => row.startsWith('10 ')).length).toBe(39)
  expect(rows.filter(([row]) => row.startsWith('ledger: ')).length).toBe(11)
})

test('every dispute of the nation is on some row', () => {
  const recorded = new Set(
    Object.values(accounts).flatMap((account) =>
      Object.values(account.rows).flatMap((row) => ('in' in row ? row.in : [])),
    ),
  )
  const lost = rulebook.disputes.filter(({ id, scope }) => scope === 'nation' && !recorded.has(`dispute:${id}`))
  expect(lost.map(({ id }) => id)).toEqual([])
})

test('a claim that an agency makes in a dispute is told, and asks nothing of a case', () => {
  const asking = placed.filter(
    ({ statement: { standing, claim, value } }) => standing === 'agency-claim' && claim !== undefined && value !== null,
  )
  expect(asking.map(({ topic, statement }) => `${topic.id}:${statement.claim}`)).toEqual([])
})

test('every dispute followed is followed for a claim of law or practice, never for an agency’s', () => {
  const followed = rulebook.disputes.filter(({ topic, scope, follow }) =>
    placed.some(
      (one) =>
        one.topic.id === topic &&
        one.scope === scope &&
        one.statement.claim === follow &&
        one.statement.standing === 'agency-claim',
    ),
  )
  expect(followed.map(({ id }) => id)).toEqual([])
})
