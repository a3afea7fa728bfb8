/** The list: found by what stands on paper, sorted by what is due, counted over everything that is open. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { day, minute } from '../../instants.ts'
import { type CaseAtWork, openCaseOf } from '../../testing/casework.ts'
import { invite, openTrial, setUp, type Trial, type Visitor } from '../../testing/trial.ts'
import type { Counts } from './counts.ts'
import type { pageOf } from './page.ts'

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

type Listed = Awaited<ReturnType<typeof pageOf>>
const list = async (wanted: object = {}) => (await chen.call('cases.list', wanted)).data as Listed
const counts = async () => (await chen.call('cases.counts')).data as Counts
const found = async (wanted: object) => (await list(wanted)).rows.map(({ id }) => id)

async function sent(): Promise<void> {
  await work.fill()
  await work.bringMaterials()
  await work.must('cases.submit', { provider: '华为云' })
  for (const event of ['provider-passed', 'sms-verified']) await work.must('cases.recordEvent', { event })
}

test('a case is found by a part of a name or number, and by a whole phone or document', async () => {
  await work.fill()
  await openCaseOf(chen, '另一家')
  for (const search of ['星河', '数据官网', 'xinghe', '91440300MA5D', '周明远', '13570921846', '440305199003074613'])
    expect([search, await found({ search })]).toEqual([search, [work.id]])
  for (const search of ['1357092184', '440305', '%', "' or 1=1 --"]) expect(await found({ search })).toEqual([])
})

test('the filters hold together', async () => {
  await work.must('requests.send', { medium: 'wechat', language: 'zh' })
  await work.fill()
  const li = await invite(chen, 'li')
  const { user } = (await li.call('session.me')).data as { user: { id: string } }
  const other = await openCaseOf(chen, '另一家')
  await other.must('cases.assign', { consultant: user.id })
  expect(await found({ province: 'guangdong' })).toEqual([work.id])
  expect(await found({ province: 'hebei' })).toEqual([])
  expect(await found({ client: other.clientId })).toEqual([other.id])
  expect(await found({ turn: 'client', client: work.clientId, stage: 'first-filing/collecting' })).toEqual([work.id])
  expect(await found({ turn: 'authority' })).toEqual([])
  expect(await found({ consultant: user.id })).toEqual([other.id])
  expect((await chen.call('cases.list', { turn: 'nobody' })).problem?.code).toBe('not-offered')
})

test('a row tells the limit that ends first, its days, and the steps', async () => {
  await sent()
  const [row] = (await list()).rows
  expect(row).toMatchObject({
    id: work.id,
    turn: 'authority',
    held: false,
    name: '深圳市星河数据有限公司',
    service: '星河数据官网',
    domainName: 'xinghe-data.cn',
    province: 'guangdong',
    next: { kind: 'time-limit', day: '2026-12-18', daysLeft: 27, workingDaysLeft: 20, provisional: false },
    findings: { block: 0 },
  })
  expect(row?.steps).toEqual(['done', 'done', 'done', 'now', 'ahead'])
})

test('what is due comes first, and is counted as the days go by', async () => {
  await sent()
  trial.wait(1)
  const later = await openCaseOf(chen, '另一家')
  await later.must('requests.send', { medium: 'wechat', language: 'zh' })
  expect(await found({})).toEqual([work.id, later.id])
  expect(await counts()).toEqual({
    open: 2,
    overdue: 0,
    dueThisWeek: 0,
    waitingForClient: 1,
    atAuthority: 1,
    blocked: 0,
  })
  const signIn = { signInName: 'chen', password: 'seven lamps 在 a river' }
  trial.wait(24 * day)
  await chen.call('session.signIn', signIn)
  expect(await counts()).toMatchObject({ overdue: 0, dueThisWeek: 1 })
  trial.wait(7 * day)
  await chen.call('session.signIn', signIn)
  expect(await counts()).toMatchObject({ overdue: 1, dueThisWeek: 0 })
  expect((await list()).rows[0]?.next).toMatchObject({ daysLeft: -4, workingDaysLeft: -2 })
})

test('a limit in hours is late once its hour is over, in the list and in the strip alike', async () => {
  await work.fill()
  await work.bringMaterials()
  await work.must('cases.submit', { provider: '华为云' })
  for (const event of ['provider-passed', 'sms-sent']) await work.must('cases.recordEvent', { event })
  const seen = async () => ({
    late: await found({ late: true }),
    due: await found({ due: 7 }),
    counted: ((await chen.call('cases.found', { late: true })).data as { found: number }).found,
    strip: await counts(),
  })
  trial.wait(day - minute)
  await chen.call('session.signIn', { signInName: 'chen', password: 'seven lamps 在 a river' })
  const before = { late: [], due: [work.id], counted: 0, strip: { overdue: 0, dueThisWeek: 1 } }
  expect(await seen()).toMatchObject(before)
  trial.wait(2 * minute)
  const after = { late: [work.id], due: [], counted: 1, strip: { overdue: 1, dueThisWeek: 0 } }
  expect(await seen()).toMatchObject(after)
})

test('closed cases are listed when asked for, with their numbers', async () => {
  await sent()
  const numbers = [
    { subject: 'principal', number: '粤ICP备2026000123号' },
    { subject: 'service-1', number: '粤ICP备2026000123号-1' },
  ]
  await work.must('cases.recordEvent', { event: 'granted', numbers })
  expect(await found({})).toEqual([])
  const { rows } = await list({ state: 'all', search: '2026000123' })
  expect(rows).toMatchObject([{ final: true, next: null, numbers: ['粤ICP备2026000123号', '粤ICP备2026000123号-1'] }])
  expect((await counts()).open).toBe(0)
})
