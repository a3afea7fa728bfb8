/** Limits on which sources disagree: both stand, marked, in the bar, among the limits and as what is due. */
import { describe, expect, test } from 'vitest'
import { statement, topicWith } from '../../reading/small-book.test-data.ts'
import type { Statement } from '../../rulebook/topic.ts'
import type { Instant } from '../../vocabulary/instant.ts'
import { bookWith, caseAtWork, contextAt, underReview } from '../small-case.test-data.ts'
import { limits } from './limits.ts'
import { stageBar } from './stage-bar.ts'
import { turn } from './turn.ts'

const says = { zh: '{range}{unit}内', en: 'within {range} {unit}' }
const topic = (statements: readonly Statement[]) =>
  topicWith({
    id: 'decision',
    each: 'case',
    demand: { kind: 'time-limit', after: 'sms-verified', until: ['granted'], who: 'authority' },
    says,
    statements,
  })
const working = statement({ claim: 'working', value: { max: 10, unit: 'working-day' } })
const calendar = statement({ claim: 'calendar', value: { max: 10, unit: 'calendar-day' } })
const none = statement({ claim: 'none', value: null })

const contextOf = (...statements: readonly Statement[]) => ({
  ...contextAt(),
  rulebook: bookWith([topic(statements)]),
})
const review = caseAtWork().carryOut(...underReview)

describe('while nobody has decided', () => {
  const context = contextOf(working, calendar)
  test('each claim stands with its own date', () => {
    expect(limits(review, context).map(({ due, disputed }) => [due.day, disputed])).toEqual([
      ['2026-12-01', true],
      ['2026-12-04', true],
    ])
  })
  test('the step shows both', () => {
    const [step] = stageBar(review, context).filter((one) => one.limits.length > 0)
    expect(step?.limits.map(({ text, disputed }) => [text.zh, disputed])).toEqual([
      ['10个工作日内', true],
      ['10日内', true],
    ])
  })
  test('the nearer one is due, and says that it is disputed', () => {
    expect(turn(review, context).due).toMatchObject({ due: { day: '2026-12-01' }, disputed: true })
  })
  test('a claim that there is no limit has no date to show', () => {
    const silent = contextOf(working, none)
    expect(stageBar(review, silent).flatMap((step) => step.limits.map(({ text }) => text.zh))).toEqual(['10个工作日内'])
    expect(limits(review, silent).map(({ disputed }) => disputed)).toEqual([true])
  })
})

test('what is settled is not marked', () => {
  const context = contextOf(working)
  expect(limits(review, context).map(({ disputed }) => disputed)).toEqual([false])
  expect(stageBar(review, context).flatMap((step) => step.limits.map(({ disputed }) => disputed))).toEqual([false])
})

test('silence counts as time goes on, though a case under review is judged by the day it was sent', () => {
  const silent = { ...topic([working]).demand, ifSilent: { deems: 'granted', asOf: 'sms-verified' } } as const
  const after = topicWith({
    id: 'display',
    each: 'case',
    demand: { kind: 'time-limit', after: 'granted', until: [], who: 'principal' },
    says,
    statements: [calendar],
  })
  const book = bookWith([{ ...topic([working]), demand: silent }, after])
  const from = (moment: Instant) =>
    limits(review, { ...contextAt(moment), rulebook: book }).map((one) => one.from.event)
  expect(from('2026-12-04T04:00:00.000Z')).toEqual(['sms-verified'])
  expect(from('2026-12-05T04:00:00.000Z')).toEqual(['granted', 'sms-verified'])
})
