/** Pages: whatever the order, each case stands on one page, and going on never meets a case twice or misses one. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openCaseFor, openCaseOf } from '../../testing/casework.ts'
import { invite, openTrial, setUp, type Trial, type Visitor } from '../../testing/trial.ts'
import { type GroupId, groupIds, type OrderId, orderIds } from './indexes.ts'
import type { pageOf } from './page.ts'

type Page = Awaited<ReturnType<typeof pageOf>>

let trial: Trial
let chen: Visitor
let li: string
const clients = ['重庆山城', '安徽黄山', 'Beta Trading', '星河数据']

beforeAll(async () => {
  trial = await openTrial()
  chen = await setUp(trial)
  const visitor = await invite(chen, 'li')
  li = ((await visitor.call('session.me')).data as { user: { id: string } }).user.id
  for (const [place, name] of clients.entries()) {
    const first = await openCaseOf(chen, name)
    const province = ['guangdong', 'anhui', 'guangdong', 'beijing'][place]
    await first.must('cases.recordFacts', { subject: 'principal', facts: { 'principal.province': province } })
    trial.wait(1000)
    const second = await openCaseFor(chen, first.clientId)
    if (place % 2 === 0) await second.must('cases.assign', { consultant: li })
    if (place === 1) await second.must('cases.recordEvent', { event: 'abandoned' }).catch(() => undefined)
  }
})
afterAll(() => trial.close())

const page = async (wanted: object) => (await chen.call('cases.list', wanted)).data as Page

async function walk(wanted: object): Promise<string[]> {
  const ids: string[] = []
  let after: Page['next'] = null
  do {
    const { rows, next } = await page({ ...wanted, limit: 3, ...(after && { after }) })
    ids.push(...rows.map(({ id }) => id))
    after = next
  } while (after)
  return ids
}

test.each(orderIds.flatMap((order) => [false, true].map((descending) => [order, descending] as const)))(
  'by %s, the other way round: %s, pages make up the whole list',
  async (order: OrderId, descending) => {
    const whole = (await page({ order, descending, state: 'all' })).rows.map(({ id }) => id)
    expect(new Set(whole).size).toBe(clients.length * 2)
    expect(await walk({ order, descending, state: 'all' })).toEqual(whole)
    expect(whole).toEqual(
      (await page({ order, descending: !descending, state: 'all' })).rows.map(({ id }) => id).toReversed(),
    )
  },
)

test('clients stand in the order of their sound', async () => {
  const { rows } = await page({ order: 'client' })
  expect([...new Set(rows.map(({ client }) => client.name))]).toEqual([
    '安徽黄山',
    'Beta Trading',
    '重庆山城',
    '星河数据',
  ])
})

test('a client that gets another name moves in the order', async () => {
  const { rows } = await page({ order: 'client' })
  const [first] = rows
  if (!first) throw new Error('there are cases')
  const { rev } = (await chen.call('clients.get', { id: first.client.id })).data as { rev: number }
  await chen.call('clients.change', { id: first.client.id, rev, name: '中山电器' })
  const moved = (await page({ order: 'client' })).rows
  expect(moved.at(-1)?.client.name).toBe('中山电器')
})

test.each(groupIds)('cases of one %s stand together, as many as its group counts', async (group: GroupId) => {
  const { rows } = await page({ group, state: 'all' })
  const valueOf = (row: Page['rows'][number]): string =>
    ({
      client: row.client.id,
      consultant: row.consultant.id,
      procedure: row.procedure,
      stage: `${row.procedure}/${row.stage}`,
      province: row.province ?? '',
      turn: row.turn,
    })[group]
  const runs: { value: string; count: number }[] = []
  for (const row of rows) {
    const value = valueOf(row)
    const last = runs.at(-1)
    if (last?.value === value) last.count++
    else runs.push({ value, count: 1 })
  }
  const counted = (await chen.call('cases.groups', { group, state: 'all' })).data
  expect(counted).toEqual(runs)
})

test('filters take one or several values, and the number found is that of the rows', async () => {
  for (const wanted of [
    { province: 'guangdong' },
    { province: ['guangdong', 'anhui'] },
    { consultant: li, province: 'beijing' },
    { stage: 'first-filing/collecting', turn: 'client' },
    { stage: ['first-filing/collecting', 'first-filing/with-provider'] },
    { blocked: true },
    { held: true },
    { held: false, nature: 'enterprise' },
    { due: 30 },
    { late: true },
    { provider: '华为云', state: 'closed' },
  ]) {
    const { rows } = await page(wanted)
    expect([wanted, (await chen.call('cases.found', wanted)).data]).toEqual([wanted, { found: rows.length }])
  }
  expect((await page({ province: ['guangdong', 'anhui'] })).rows.length).toBe(3)
  expect((await page({ consultant: li })).rows.length).toBe(2)
})

test('a page brings the names of its procedures, stages and deadlines, each once', async () => {
  const { rows, titles } = await page({ state: 'all' })
  expect(new Map(titles).size).toBe(titles.length)
  expect(titles.map(([id]) => id)).toContain('first-filing/collecting')
  for (const { next } of rows) if (next) expect(titles.map(([id]) => id)).toContain(`topic/${next.topic}`)
  expect(Object.fromEntries(titles)['first-filing']).toEqual({ zh: '首次备案', en: expect.any(String) })
})

test('a place in another order is refused', async () => {
  const { problem } = await chen.call('cases.list', { order: 'client', after: ['2026-01-01', 1, 'x'] })
  expect(problem).toMatchObject({ code: 'wrong-form', path: 'after' })
})
