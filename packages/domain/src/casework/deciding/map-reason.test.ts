/** A reason of a return is given its place afterwards; the authority's words stay. */
import { describe, expect, test } from 'vitest'
import type { Command } from '../command.ts'
import { bookWith, caseAtWork, contextAt, submission, underReview } from '../small-case.test-data.ts'

const rejection = {
  id: 'name-unrelated',
  kind: 'service-name',
  stages: ['authority'],
  reason: { zh: '名称无关', en: 'The name is unrelated' },
  remedy: { zh: '改名', en: 'Rename it' },
  caughtBy: { cannotSee: { zh: '看不出', en: 'Not visible' } },
  cites: [],
} as const
const context = { ...contextAt(), rulebook: { ...bookWith(), rejections: [rejection] } }
const returned: Command = {
  kind: 'record-event',
  event: 'authority-returned',
  reasons: [{ text: '电话打不通' }, { text: '名称与主体无关', path: 'service.name' }],
}
const about = { path: 'service.name', subject: 'service-1', reason: 'name-unrelated' } as const
const map = (more: object = {}) =>
  ({ kind: 'map-reason', round: 1, answer: 2, place: 1, about, ...more }) as Extract<Command, { kind: 'map-reason' }>
const work = () => {
  const one = caseAtWork(context)
  one.carryOut(...underReview, returned)
  return one
}
const reasonsOf = (one: ReturnType<typeof work>) => one.now().rounds[0]?.answers[2]?.reasons

test('its fact, subject and catalogue entry are kept beside its words; the other reason stays as it was', () => {
  const one = work()
  one.carryOut(map())
  expect(reasonsOf(one)).toEqual([{ text: '电话打不通' }, { text: '名称与主体无关', ...about }])
})
test('in the round it belongs to; a later one stays as it is', () => {
  const one = work()
  one.carryOut(submission, map())
  expect(reasonsOf(one)?.[1]?.reason).toBe('name-unrelated')
  expect(one.now().rounds[1]?.answers).toEqual([])
})
test('it can be said that it is about nothing of this', () => {
  const one = work()
  one.carryOut(map(), map({ about: {} }))
  expect(reasonsOf(one)?.[1]).toEqual({ text: '名称与主体无关' })
})
test('also while the case rests', () => {
  const one = work()
  one.carryOut({ kind: 'hold', reason: 'x' }, map())
  expect(reasonsOf(one)?.[1]?.reason).toBe('name-unrelated')
})
test('near miss: the same again changes nothing', () => {
  const one = work()
  one.carryOut(map())
  const { revision } = one.now()
  one.carryOut(map())
  expect(one.now().revision).toBe(revision)
})
describe('refused', () => {
  test.each([
    [{ place: 2 }, 'reason-unknown'],
    [{ answer: 0 }, 'reason-unknown'],
    [{ round: 2 }, 'reason-unknown'],
    [{ about: { reason: 'no-such-entry' } }, 'catalogue-unknown'],
    [{ about: { subject: 'person-9' } }, 'subject-unknown'],
  ])('%j: %s', (more, code) => {
    expect(work().refusal(map(more)).code).toBe(code)
  })
})
