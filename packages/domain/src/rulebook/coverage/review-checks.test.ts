/** Each check of the list before submission is one that the review can show, where it can be seen before submission at all. */
import { expect, test } from 'vitest'
import { rulebook } from '../index.ts'
import type { Topic } from '../topic.ts'
import { reviewChecksCoverage } from './review-checks.ts'

/** Limits and duties that begin after the number is granted, and what a stage locks: no finding beforehand. */
const afterwards = ['ORD-04', 'CHG-02', 'DSP-02', 'DSP-03']

const shown = ({ demand }: Topic) => demand.kind === 'material' || ('check' in demand && demand.check !== undefined)

test('thirty-two checks, each with a topic that the review shows', () => {
  const rows = Object.entries(reviewChecksCoverage)
  expect(rows.length).toBe(32)
  const unseen = rows.filter(
    ([row, place]) =>
      !afterwards.includes(row) &&
      !('in' in place && place.in.some((id) => rulebook.topics.some((topic) => topic.id === id && shown(topic)))),
  )
  expect(unseen.map(([row]) => row)).toEqual([])
})
