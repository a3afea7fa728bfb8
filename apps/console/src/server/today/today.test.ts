/** The day's page on a real database: what is due, who is waited for and since when, what became late, whose cases. */
import type { CompiledQuery } from 'kysely'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { day, minute } from '../instants.ts'
import { type CaseAtWork, openCaseOf } from '../testing/casework.ts'
import { goodPassword, invite, openTrial, setUp, type Trial, type Visitor } from '../testing/trial.ts'
import * as queries from './queries.ts'
import type { lookAtToday } from './today.ts'

/** A case takes many commands, and machines are busy. */
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 })

let trial: Trial
let chen: Visitor
let work: CaseAtWork
beforeEach(async () => {
  trial = await openTrial()
  chen = await setUp(trial)
  work = await openCaseOf(chen, '星河数据')
})
afterEach(() => trial.close())

type Today = Awaited<ReturnType<typeof lookAtToday>>
const look = async (asked: object = {}) =>
  (await chen.call('today.look', { whose: 'mine', days: 5, ...asked })).data as Today
const waiting = async (asked: object = {}) =>
  (await look(asked)).waiting.map(({ who, count, lines }) => [who, count, lines.map(({ since }) => since)])

async function onDay(days: number): Promise<void> {
  trial.wait(days * day)
  await chen.call('session.signIn', { signInName: 'chen', password: goodPassword })
}

async function sent(): Promise<void> {
  await work.fill()
  await work.bringMaterials()
  await work.must('cases.submit', { provider: '华为云' })
  for (const event of ['provider-passed', 'sms-verified']) await work.must('cases.recordEvent', { event })
}

test('who is waited for, since when: from the change that passed the case on, or from the event', async () => {
  expect(await waiting()).toEqual([['consultant', 1, ['2026-11-21T02:00:00.000Z']]])
  trial.wait(10 * minute)
  const { request } = await work.must<{ request: string }>('requests.send', { medium: 'wechat', language: 'zh' })
  expect(await waiting()).toEqual([['client', 1, ['2026-11-21T02:10:00.000Z']]])
  await work.must('requests.withdraw', { request })
  expect(await waiting()).toEqual([['consultant', 1, ['2026-11-21T02:10:00.000Z']]])
  await work.must('requests.send', { medium: 'wechat', language: 'zh' })
  await work.fill()
  expect(await waiting()).toEqual([['client', 1, ['2026-11-21T02:10:00.000Z']]])
  await work.bringMaterials()
  expect(await waiting()).toEqual([['consultant', 1, ['2026-11-21T02:10:00.000Z']]])
  trial.wait(10 * minute)
  await work.must('cases.submit', { provider: '华为云', happenedAt: '2026-11-21T02:15:00.000Z' })
  expect(await waiting()).toEqual([['access-provider', 1, ['2026-11-21T02:15:00.000Z']]])
})

test('each line says which act is next there', async () => {
  const act = async () => (await look()).waiting[0]?.lines[0]?.act
  expect(await act()).toBe('go-on')
  await work.must('requests.send', { medium: 'wechat', language: 'zh' })
  expect(await act()).toBe('ask')
  await work.fill()
  const { materials } = await work.page()
  const line = materials.find(({ state, accepts }) => state === 'waiting' && accepts !== null)
  const file = await work.upload()
  const material = line?.accepts?.papers[0]?.id
  const { receipt } = await work.must<{ receipt: string }>('materials.receive', {
    requirement: line?.key,
    material,
    file,
  })
  expect(await act()).toBe('review')
  await work.must('materials.accept', { receipt })
  await work.bringMaterials()
  expect(await act()).toBe('go-on')
  await work.must('cases.submit', { provider: '华为云' })
  expect(await act()).toBe('await')
})

test('what ends within the working days asked for is due; late comes first, and what became late is told once', async () => {
  await sent()
  expect((await look()).due.lines).toEqual([])
  expect((await look({ days: 20 })).due.lines).toMatchObject([{ id: work.id, next: { day: '2026-12-18' } }])
  await onDay(29)
  const after = await look()
  expect(after).toMatchObject({ today: '2026-12-20', lateSince: { day: '2026-12-18', lines: [{ id: work.id }] } })
  expect(after.due.lines).toMatchObject([{ id: work.id, act: 'find-out', next: { daysLeft: -2 } }])
  await onDay(2)
  expect(await look()).toMatchObject({ today: '2026-12-22', lateSince: { day: '2026-12-21', lines: [] } })
  expect((await look()).due.lines).toHaveLength(1)
})

test('a limit in hours keeps its hour, and is over once the hour is, though its day is not', async () => {
  await work.fill()
  await work.bringMaterials()
  await work.must('cases.submit', { provider: '华为云' })
  for (const event of ['provider-passed', 'sms-sent']) await work.must('cases.recordEvent', { event })
  const hour = '2026-11-22T02:00:00.000Z'
  expect((await look()).due.lines).toMatchObject([{ act: 'await', next: { instant: hour, isOver: false } }])
  await onDay(1)
  trial.wait(10 * minute)
  const [line] = (await look()).due.lines
  expect(line).toMatchObject({ act: 'find-out', next: { instant: hour, isOver: true, daysLeft: 0 } })
  const { rows } = (await chen.call('cases.list', {})).data as { rows: { next: unknown }[] }
  expect(rows).toMatchObject([{ next: { instant: hour } }])
})

test('mine are mine, everybody’s are all, and a case that rests waits for nobody', async () => {
  const li = await invite(chen, 'li')
  await openCaseOf(li, '另一家')
  expect((await waiting()).map(([, count]) => count)).toEqual([1])
  expect((await waiting({ whose: 'everybody' })).map(([, count]) => count)).toEqual([2])
  await work.must('cases.hold', { reason: '客户搬迁' })
  expect(await waiting()).toEqual([])
})

test('days that somebody set and appointments that were agreed stand among the dates', async () => {
  const set = { caseId: work.id, title: '寄公章', day: '2026-11-24' }
  expect((await chen.call('deadlines.addOwnDate', set)).status).toBe(200)
  const me = (await chen.call('session.me')).data as { user: { id: string } }
  await trial.house.db
    .insertInto('appointments')
    .values({
      id: 'a1',
      case_id: work.id,
      step: null,
      person_id: null,
      by: 'phone',
      at: '2026-11-23T02:00:00.000Z',
      state: 'agreed',
      settled_at: null,
      words: Buffer.from(''),
      recorded_at: '2026-11-21T02:00:00.000Z',
      recorded_by: me.user.id,
      withdrawn_at: null,
    })
    .execute()
  const { dates, appointments } = await look()
  expect(dates).toMatchObject([{ day: '2026-11-24', source: 'own', case: { id: work.id } }])
  expect(appointments).toMatchObject([{ at: '2026-11-23T02:00:00.000Z', by: 'phone', case: { id: work.id } }])
  expect(await look({ days: 1 })).toMatchObject({ until: '2026-11-23', dates: [] })
})

async function planOf({ sql, parameters }: CompiledQuery): Promise<string> {
  const asked = { sql: `explain query plan ${sql}`, parameters, query: { kind: 'RawNode' }, queryId: { queryId: 'p' } }
  const { rows } = await trial.house.db.executeQuery<{ detail: string }>(asked as never)
  return rows.map(({ detail }) => detail).join('\n')
}

test('every query is read from an index in its order: none scans, none sorts', async () => {
  const { db } = trial.house
  for (const consultant of [undefined, 'u']) {
    const whose = { consultant }
    const all = [
      queries.dueQuery(db, whose, { until: '2026-12-01', limit: 40 }),
      queries.lateSinceQuery(db, whose, { from: '2026-11-20', today: '2026-11-21' }),
      queries.waitingQuery(db, whose, { who: 'client', limit: 5 }),
      queries.waitingCountsQuery(db, whose),
      queries.appointmentsQuery(db, whose, '2026-12-01T16:00:00.000Z'),
      queries.datesQuery(db, whose, { from: '2026-11-21', until: '2026-12-01' }),
    ]
    for (const query of all) {
      const plan = await planOf(query.compile())
      expect(plan).toMatch(/SEARCH/)
      expect(plan).not.toMatch(/TEMP B-TREE|^SCAN/m)
    }
  }
})
