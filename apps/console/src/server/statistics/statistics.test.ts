/** What our own cases say: rounds and why they came back, and how long stages lasted beside what is published. */
import { type Procedure, rulebook } from '@beian/domain/rulebook'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { type CaseAtWork, openCaseFor, openCaseOf } from '../testing/casework.ts'
import { daysPass } from '../testing/plan.ts'
import { openTrial, setUp, type Trial, type Visitor } from '../testing/trial.ts'
import type { reasonStatistics } from './reasons.ts'
import { median, type stageTimes, staysOf } from './stage-times.ts'

/** A case takes many commands, and machines are busy. */
vi.setConfig({ testTimeout: 60_000, hookTimeout: 120_000 })

let trial: Trial
let chen: Visitor

async function sent(work: CaseAtWork, provider: string): Promise<void> {
  await work.fill()
  await work.bringMaterials()
  await work.must('cases.submit', { provider })
}

beforeAll(async () => {
  trial = await openTrial()
  chen = await setUp(trial)
  const first = await openCaseOf(chen, '星河数据')
  await sent(first, '华为云')
  const twice = [1, 2].map(() => ({ text: '电话打不通', reason: 'phone-not-answered' }))
  await first.must('cases.recordEvent', { event: 'provider-returned', reasons: [...twice, { text: '其他' }] })
  await first.must('cases.submit', { provider: '华为云' })
  await daysPass(chen, 3)
  await first.must('cases.recordEvent', { event: 'provider-passed' })
  await daysPass(chen, 1)
  const second = await openCaseFor(chen, first.clientId)
  await sent(second, '阿里云')
})
afterAll(() => trial.close())

const reasons = async (wanted: object = {}) =>
  (await chen.call('statistics.reasons', wanted)).data as Awaited<ReturnType<typeof reasonStatistics>>

describe('reasons', () => {
  test('count rounds, each reason once a round, and what nobody has told apart', async () => {
    const all = await reasons()
    expect(all).toMatchObject({ rounds: 3, cases: 2, returned: 1, answered: 1 })
    expect(all.reasons).toEqual([
      { reason: 'phone-not-answered', rounds: 1 },
      { reason: null, rounds: 1 },
    ])
  })
  test('by province and by provider', async () => {
    const { provinces, providers } = await reasons()
    expect(provinces.map(({ key, rounds, returned }) => [key, rounds, returned])).toEqual([['guangdong', 3, 1]])
    expect(providers.map(({ key, rounds, returned }) => [key, rounds, returned])).toEqual([
      ['华为云', 2, 1],
      ['阿里云', 1, 0],
    ])
  })
  test('near miss: another province, another provider, another period', async () => {
    expect((await reasons({ province: 'hebei' })).rounds).toBe(0)
    expect((await reasons({ provider: '阿里云' })).rounds).toBe(1)
    expect((await reasons({ from: '2026-11-22' })).rounds).toBe(1)
    expect((await reasons({ to: '2026-11-21' })).rounds).toBe(2)
  })
})

test('time in stage, beside what is published for the province', async () => {
  const { data } = await chen.call('statistics.stageTimes', {})
  const [first] = data as Awaited<ReturnType<typeof stageTimes>>
  const review = first?.stages.find(({ id }) => id === 'provider-review')
  expect(review?.all).toEqual({ count: 2, shortest: 0, median: 1, longest: 2 })
  expect(review?.provinces).toMatchObject([
    {
      province: 'guangdong',
      count: 2,
      published: expect.arrayContaining([expect.objectContaining({ max: 2, unit: 'working-day' })]),
    },
  ])
})

test('a stay ends with what leads on; an event that stays, or resting, does not begin it anew', () => {
  const book = rulebook.procedures['first-filing'] as Procedure
  const at = (hour: number) => `2026-11-20T0${hour}:00:00.000Z` as const
  const happened = (['opened', 'held', 'resumed', 'submitted', 'provider-passed', 'sms-sent'] as const).map(
    (event, hour) => ({ event, at: at(hour) }),
  )
  expect(staysOf(book, happened)).toEqual([
    { stage: 'collecting', from: at(0), to: at(3) },
    { stage: 'provider-review', from: at(3), to: at(4) },
  ])
})

test.each([
  [[3], 3],
  [[1, 2], 1.5],
  [[1, 2, 9], 2],
])('the median of %j is %s', (days, expected) => expect(median(days)).toBe(expected))
