/** Limits on which sources disagree: both stand, marked, in the bar, among the limits and as what is due. */
import { describe, expect, test } from 'vitest'
import { statement, topicWith } from '../../reading/small-book.test-data.ts'
import type { Statement } from '../../rulebook/topic.ts'
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
