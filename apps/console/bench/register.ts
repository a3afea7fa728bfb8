/** Ten thousand cases and a hundred thousand materials: P6, P7, the size of P8's index, P11, P15, the page of a case, Today. */
import { join } from 'node:path'
import { countCases, countFound } from '../src/server/cases/list/counts.ts'
import { type Moment, momentOf } from '../src/server/cases/list/narrow.ts'
import { pageOf, pageQuery, readyPage } from '../src/server/cases/list/page.ts'
import type { PageWanted } from '../src/server/cases/list/wanted.ts'
import { lookAtToday } from '../src/server/today/today.ts'
import { firstLoad } from './first-load.ts'
import { overHttp } from './http.ts'
import { indexSize } from './index-size.ts'
import { compare } from './measure.ts'
import { micro, say, times } from './say.ts'
import { type Sown, withSown } from './sown.ts'

const materialsEach = 10

export function measureRegister({ cases }: { cases: number }): Promise<void> {
  return withSown({ cases, materialsEach }, async (sown) => {
    await reads(sown)
    await pages(sown, cases)
    await screens(sown)
    const size = indexSize(sown.raw)
    const note = `${(size.index / 1e6).toFixed(1)} MB of ${(size.others / 1e6).toFixed(1)} MB`
    say({
      what: 'P8  the index, of the whole other file',
      value: times(size.ratio),
      goal: '≤ 0.4×',
      held: size.ratio <= 0.4,
      note,
    })
    await http(sown)
    tellFirstLoad()
  })
}

const first: PageWanted = {}
const nowOf = ({ trial }: Sown) => trial.house.clock.now()
const momentIn = (sown: Sown): Moment => momentOf(nowOf(sown))

async function reads(sown: Sown): Promise<void> {
  const { trial, prepared } = sown
  const { db } = trial.house
  const moment = momentIn(sown)
  const list = await compare(
    () => db.executeQuery(readyPage(db, first, moment)),
    prepared(pageQuery(db, first, moment).compile()),
  )
  say({
    what: 'P6  list of 50 through Kysely, as fast as the raw statement',
    value: times(list.ratio),
    goal: '≥ 0.6×',
    held: list.ratio >= 0.6,
    note: micro(list.ours),
  })
  const id = (await pageOf(db, first, nowOf(sown))).rows[0]?.id ?? ''
  const byId = db.selectFrom('cases').selectAll().where('id', '=', id)
  const one = await compare(() => byId.executeTakeFirst(), prepared(byId.compile()), 1000)
  say({
    what: 'P6  one case by its id, as fast as the raw statement',
    value: times(one.ratio),
    goal: '≥ 0.35×',
    held: one.ratio >= 0.35,
    note: micro(one.ours),
  })
}

const orders = ['due', 'client', 'findings'] as const

/** The key of the last row of the page that lies half-way. */
export async function halfway({ trial }: Sown, order: (typeof orders)[number], cases: number) {
  let after: readonly (string | number)[] | null = null
  for (let page = 0; page < cases / 200 / 2; page++) {
    const wanted: PageWanted = { order, limit: 200, ...(after && { after }) }
    after = (await pageOf(trial.house.db, wanted, trial.house.clock.now())).next
  }
  return after ?? []
}

async function pages(sown: Sown, cases: number): Promise<void> {
  const { db } = sown.trial.house
  for (const order of orders) {
    const after = await halfway(sown, order, cases)
    const page = (wanted: PageWanted) => () => pageOf(db, wanted, nowOf(sown))
    const far = await compare(page({ order }), page({ order, after }))
    say({
      what: `P7  page half-way, by ${order}, of page 1`,
      value: times(far.ratio),
      goal: '≤ 1.5×',
      held: far.ratio <= 1.5,
      note: micro(far.anchor),
    })
  }
}

/** Of the processor, with no goal of their own. */
async function screens(sown: Sown): Promise<void> {
  const { trial, visitor, led } = sown
  const { db } = trial.house
  const at = nowOf(sown)
  const list = () => pageOf(db, first, at)
  const last = led.at(-1)
  const looks: [string, () => unknown, number][] = [
    ['    the strip above the list', () => countCases(db, at), 100],
    [
      '    counting what two filters find',
      () => countFound(db, { province: ['guangdong', 'anhui'], blocked: true }, at),
      20,
    ],
    ['    Today, for everybody', () => lookAtToday(db, { consultant: undefined, days: 7 }, at), 20],
    ['    the page of a case, judged anew, with its request', () => visitor.call('cases.get', { id: last?.id }), 10],
  ]
  for (const [what, look, calls] of looks) {
    const { ours, ratio } = await compare(look, list, calls)
    say({ what, value: micro(ours), note: `${times(1 / ratio)} a page of the list` })
  }
}

async function http(sown: Sown): Promise<void> {
  const rows = sown.prepared(pageQuery(sown.trial.house.db, first, momentIn(sown)).compile())
  const of = await overHttp({ ...sown, rows })
  const [ours, bare, standalone] = [of('ours'), of('bare'), of('standalone')]
  const note = `${micro(ours.each)} of ${micro(bare.each)}`
  say({
    what: 'P11 processor time of the list by HTTP, of a bare server with the query',
    value: times(bare.ratio),
    goal: '≤ 1.5×',
    held: bare.ratio <= 1.5,
    note,
  })
  say({
    what: 'P11 the same, of tRPC’s standalone server with our router',
    value: times(standalone.ratio),
    goal: '≤ 0.8×',
    held: standalone.ratio <= 0.8,
    note: micro(standalone.each),
  })
}

function tellFirstLoad(): void {
  const load = firstLoad(join(import.meta.dirname, '..', 'dist', 'web'))
  const what = 'P15 first load of the signed-in list, packed script'
  if (!load) return say({ what, value: 'not built' })
  say({
    what,
    value: `${(load.bytes / 1000).toFixed(1)} kB`,
    goal: '≤ 60 kB',
    held: load.bytes <= 60_000,
    note: 'stretch 30',
  })
  for (const { name, bytes } of load.files) say({ what: `    ${name}`, value: `${(bytes / 1000).toFixed(1)} kB` })
}
