/** A month shows what was agreed with people and open tasks beside what is due, on the day China's clocks show. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { type CaseAtWork, openCaseOf, personFacts } from '../testing/casework.ts'
import { invite, openTrial, setUp, type Trial, type Visitor } from '../testing/trial.ts'
import type { monthOf } from './month.ts'

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 })

let trial: Trial
let chen: Visitor
let work: CaseAtWork
let idOf: (signInName: string) => string
beforeEach(async () => {
  trial = await openTrial()
  chen = await setUp(trial)
  await invite(chen, 'li')
  const team = (await chen.call('team.list')).data as { id: string; signInName: string }[]
  idOf = (signInName) => team.find((one) => one.signInName === signInName)?.id ?? ''
  work = await openCaseOf(chen, '星河数据')
  await work.must('cases.recordFacts', { subject: 'person-1', facts: personFacts })
})
afterEach(() => trial.close())

type Month = Awaited<ReturnType<typeof monthOf>>
const month = async (consultant?: string) =>
  (await chen.call('calendar.month', { month: '2026-11', ...(consultant && { consultant }) })).data as Month
const agree = (at: string, what = '真实性核验') =>
  work.must<{ appointment: string }>('appointments.agree', { by: 'phone', at, what, where: '前台', person: 'person-1' })

test('an appointment stands with its time, person, way and place, and no longer once it is called off', async () => {
  const { appointment } = await agree('2026-11-26T06:30:00.000Z')
  const told = { caseId: work.id, client: '星河数据', at: '2026-11-26T06:30:00.000Z', day: '2026-11-26', by: 'phone' }
  expect((await month()).meetings).toMatchObject([
    { ...told, what: '真实性核验', where: '前台', person: '周明远', state: 'agreed' },
  ])
  await work.must('appointments.settle', { appointment, state: 'cancelled' })
  expect((await month()).meetings).toEqual([])
})

test('the edges of the month shown are midnights in China', async () => {
  // November 2026 is shown from Monday 26 October to Sunday 6 December.
  await agree('2026-10-25T15:59:00.000Z', '前一天')
  await agree('2026-10-25T16:00:00.000Z', '第一天')
  await agree('2026-12-06T15:59:00.000Z', '最后一天')
  await agree('2026-12-06T16:00:00.000Z', '后一天')
  expect((await month()).meetings.map(({ what, day }) => [what, day])).toEqual([
    ['第一天', '2026-10-26'],
    ['最后一天', '2026-12-06'],
  ])
})

test('appointments are whose the case is, tasks whose they are to do, and a task that is done is gone', async () => {
  await agree('2026-11-26T06:30:00.000Z')
  const task = { caseId: work.id, words: '带公章', day: '2026-11-26', owner: idOf('li') }
  const { id } = (await chen.call('tasks.open', task)).data as { id: string }
  const seen = async (whose?: string) => {
    const { meetings, tasks } = await month(whose)
    return [meetings.map(({ what }) => what), tasks.map(({ words, day }) => `${day} ${words}`)]
  }
  expect(await seen(idOf('chen'))).toEqual([['真实性核验'], []])
  expect(await seen(idOf('li'))).toEqual([[], ['2026-11-26 带公章']])
  expect(await seen()).toEqual([['真实性核验'], ['2026-11-26 带公章']])
  await chen.call('tasks.settle', { id })
  expect((await seen())[1]).toEqual([])
})
