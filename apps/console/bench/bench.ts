/**
 * `npm run bench`: the console with ten thousand cases and a hundred thousand materials, each measure beside its anchor in the
 * same run. Goals are ratios, because machines differ and are busy.
 */
import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import { type Day, dayOf } from '@beian/domain/vocabulary'
import Database from 'better-sqlite3'
import type { CompiledQuery } from 'kysely'
import { countCases, countFound } from '../src/server/cases/list/counts.ts'
import { pageOf, pageQuery, readyPage } from '../src/server/cases/list/page.ts'
import type { PageWanted } from '../src/server/cases/list/wanted.ts'
import { databaseName } from '../src/server/db/open.ts'
import { find } from '../src/server/search/find.ts'
import { indexClient } from '../src/server/search/index.queries.ts'
import { openTrial, setUp } from '../src/server/testing/trial.ts'
import { lookAtToday } from '../src/server/today/today.ts'
import { cases, leadModels, materialsEach, rare, sow } from './fill.ts'
import { firstLoad } from './first-load.ts'
import { overHttp } from './http.ts'
import { compare, loadNow, micro, say, times } from './measure.ts'

const port = await freePort()
const trial = await openTrial({ origin: `http://127.0.0.1:${port}` })
try {
  const visitor = await setUp(trial)
  const led = await leadModels(visitor)
  const raw = new Database(join(trial.config.dataDirectory, databaseName))
  sow(raw, led)
  const { db } = trial.house
  const at = trial.house.clock.now()
  const today: Day = dayOf(at)
  const prepared = ({ sql, parameters }: CompiledQuery) => {
    const statement = raw.prepare(sql)
    return () => statement.all(...parameters)
  }
  const count = (table: string) => raw.prepare(`select count(*) from ${table}`).pluck().get() as number
  console.log(
    `${count('cases')} cases, ${count('receipts')} materials (${cases} sown, ${materialsEach} each); load ${loadNow()}\n`,
  )

  const first: PageWanted = {}
  const list = await compare(
    () => db.executeQuery(readyPage(db, first, today)),
    prepared(pageQuery(db, first, today).compile()),
  )
  say('P6  list of 50 through Kysely, of the raw statement', times(list.ratio), `${micro(list.ours)}; goal ≥ 0.6×`)
  const id = (await pageOf(db, first, at)).rows[0]?.id ?? ''
  const byId = db.selectFrom('cases').selectAll().where('id', '=', id)
  const one = await compare(() => byId.executeTakeFirst(), prepared(byId.compile()), 1000)
  say('P6  one case by its id, of the raw statement', times(one.ratio), `${micro(one.ours)}; goal ≥ 0.35×`)

  const orders = ['due', 'client', 'findings'] as const
  for (const order of orders) {
    const half = await halfway(order)
    const far = await compare(
      () => pageOf(db, { order }, at),
      () => pageOf(db, { order, after: half }, at),
    )
    say(`P7  page half-way, by ${order}, of page 1`, times(far.ratio), `${micro(far.anchor)}; goal ≤ 1.5×`)
  }

  const groupBy = prepared(
    db
      .selectFrom('cases')
      .select(['turn', db.fn.countAll().as('n')])
      .where('final', '=', 0)
      .groupBy('turn')
      .compile(),
  )
  const counts = await compare(() => countCases(db, at), groupBy, 100)
  say(
    'P9  the strip, as fast as an indexed GROUP BY',
    times(counts.ratio),
    `${micro(counts.ours)}, whatever the number of cases`,
  )
  const found = await compare(
    () => countFound(db, { province: ['guangdong', 'anhui'], blocked: true }, at),
    groupBy,
    30,
  )
  say('    counting what two filters find', micro(found.ours), '')

  const day = await compare(() => lookAtToday(db, { consultant: undefined, days: 7 }, at), groupBy, 20)
  say('    Today, for everybody', micro(day.ours), '')
  const last = led.at(-1)
  const page = await compare(() => visitor.call('cases.get', { id: last?.id }), groupBy, 5)
  say('    the page of a case, judged anew, with its request', micro(page.ours), '')

  await search()
  const rows = prepared(pageQuery(db, first, today).compile())
  const asked = await overHttp({ trial, visitor, port, rows })
  say(
    'P11 server time of the list by HTTP, of a bare server with the same query',
    times(asked.ratio),
    `${micro(asked.ours)} of ${micro(asked.anchor)}; goal ≤ 1.5×`,
  )
  const bytes = firstLoad(join(import.meta.dirname, '..', 'dist', 'web'))
  say(
    'P15 first load of the signed-in list, packed script',
    bytes === undefined ? 'not built' : `${(bytes / 1000).toFixed(1)} kB`,
    'goal ≤ 60 kB, stretch 30',
  )
  console.log(`\nload ${loadNow()} on ${availableParallelism()} processors`)
  raw.close()

  async function halfway(order: (typeof orders)[number]) {
    let after: readonly (string | number)[] | null = null
    for (let page = 0; page < cases / 200 / 2; page++) {
      const { next } = await pageOf(db, { order, limit: 200, ...(after && { after }) }, at)
      after = next
    }
    return after ?? []
  }

  async function search(): Promise<void> {
    const { vault } = trial.house
    await db.transaction().execute(async (trx) => {
      for (const client of await trx.selectFrom('clients').select(['id', 'name']).execute())
        await indexClient({ trx, vault }, client)
    })
    const ask = { text: rare, limit: 5 }
    const like = raw.prepare(
      `select cases.id from cases join clients on clients.id = cases.client_id where clients.name like ? order by next_day limit 50`,
    )
    const two = await compare(
      () => find(trial.house, ask),
      () => like.all(`%${rare}%`),
      20,
    )
    say('P8  two Chinese characters over all kinds, as fast as LIKE on one', times(two.ratio), `${micro(two.ours)}`)
  }
} finally {
  await trial.close()
}

/** The console answers at the address it was told only. */
async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port: free } = server.address() as AddressInfo
  server.close()
  await once(server, 'close')
  return free
}
