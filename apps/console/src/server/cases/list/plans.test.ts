/** SQLite is asked how it will carry out each query of the list: none reads a whole table, none sorts. */
import type { Day, Instant } from '@beian/domain/vocabulary'
import type { CompiledQuery } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openTrial, type Trial } from '../../testing/trial.ts'
import { countsQuery, foundQuery, groupsQuery } from './counts.ts'
import { groupIds, type OrderId, orderIds, orders } from './indexes.ts'
import { pageQuery } from './page.ts'
import { providersQuery } from './providers.ts'
import type { Filters, PageWanted } from './wanted.ts'

let trial: Trial
beforeAll(async () => {
  trial = await openTrial()
})
afterAll(() => trial.close())

const moment = { today: '2026-11-21' as Day, now: '2026-11-21T03:00:00.000Z' as Instant }

const filters: readonly Filters[] = [
  {},
  { client: ['c'] },
  { consultant: ['u'] },
  { consultant: ['u', 'v'] },
  { province: ['guangdong'] },
  { province: ['guangdong', 'anhui'], consultant: ['u'], turn: ['client'] },
  { procedure: ['first-filing'] },
  { stage: ['first-filing/collecting'] },
  { stage: ['first-filing/collecting', 'first-filing/granted'] },
  { turn: ['client'], nature: ['enterprise'] },
  { nature: ['enterprise'] },
  { provider: ['华为云'] },
  { due: 7 },
  { late: true, consultant: ['u'] },
  { blocked: true },
  { held: true },
  { search: { text: '星河', digests: ['d'] } },
]

const keyOf = (order: OrderId) => orders[order].map((column) => (column.endsWith('_key') ? 1 : 'x'))

/** Orders of one row, subqueries, the walk over a made list of names, a look into the full-text index: no sorting, no table. */
const harmless = /^SCAN (each|\d+ CONSTANT ROW|CONSTANT ROW|\(subquery|search_words VIRTUAL TABLE INDEX \d+:[<>\d]*M)/

async function planOf({ sql, parameters }: CompiledQuery): Promise<readonly string[]> {
  const { rows } = await trial.house.db.executeQuery<{ detail: string }>({
    sql: `explain query plan ${sql}`,
    parameters,
    query: { kind: 'RawNode', sqlFragments: [], parameters: [] },
    queryId: { queryId: 'plan' },
  } as unknown as CompiledQuery<{ detail: string }>)
  return rows.map(({ detail }) => detail)
}

async function faultsOf(query: CompiledQuery): Promise<readonly string[]> {
  const plan = await planOf(query)
  return plan.filter((step) => /TEMP B-TREE|^SCAN/.test(step) && !harmless.test(step))
}

async function expectIndexed(query: CompiledQuery, about: unknown): Promise<void> {
  expect({ about, faults: await faultsOf(query) }).toEqual({ about, faults: [] })
}

const pages: PageWanted[] = orderIds.flatMap((order) =>
  filters.flatMap((one) =>
    (['open', 'closed', 'all'] as const).flatMap((state) =>
      [false, true].flatMap((descending) => [
        { ...one, order, state, descending },
        { ...one, order, state, descending, after: keyOf(order) },
      ]),
    ),
  ),
)

test.each(orderIds)('a page in the order of %s, with any filter, is read from an index', async (order) => {
  for (const wanted of pages.filter((one) => one.order === order))
    await expectIndexed(pageQuery(trial.house.db, wanted, moment).compile(), wanted)
})

test.each(groupIds)('the groups by %s are counted along an index', async (group) => {
  for (const one of filters)
    await expectIndexed(groupsQuery(trial.house.db, { filters: one, group, final: 0, moment }).compile(), one)
})

test('what a filter finds is counted along an index', async () => {
  for (const one of filters)
    await expectIndexed(foundQuery(trial.house.db, { filters: one, final: 0, moment }).compile(), one)
})

test('the strip and the providers are looked up', async () => {
  await expectIndexed(countsQuery(trial.house.db, moment).compile(), 'strip')
  await expectIndexed(providersQuery().compile(trial.house.db), 'providers')
})

test('a query without an index is noticed', async () => {
  const all = trial.house.db.selectFrom('cases').selectAll()
  expect(await faultsOf(all.compile())).toEqual(['SCAN cases'])
  const sorted = all.where('final', '=', 0).orderBy('facts')
  expect(await faultsOf(sorted.compile())).toEqual(['USE TEMP B-TREE FOR ORDER BY'])
})
