/** A hundred thousand cases: what must cost the same as with few. P7, P8, P9. */
import { countCases } from '../src/server/cases/list/counts.ts'
import { momentOf } from '../src/server/cases/list/narrow.ts'
import { pageOf, pageQuery } from '../src/server/cases/list/page.ts'
import { fewCases } from '../src/server/search/few.ts'
import { find } from '../src/server/search/find.ts'
import { rare } from '../src/server/testing/sow/names.ts'
import { lookAtToday } from '../src/server/today/today.ts'
import { compare } from './measure.ts'
import { halfway } from './register.ts'
import { micro, say, times } from './say.ts'
import { type Sown, withSown } from './sown.ts'

export function measureLarge({ large }: { large: number }): Promise<void> {
  return withSown({ cases: large, materialsEach: 1 }, async (sown) => {
    await counters(sown)
    await inList(sown)
    await inPalette(sown)
    await farPage(sown, large)
  })
}

async function counters({ trial, prepared }: Sown): Promise<void> {
  const { db, clock } = trial.house
  const perTurn = db
    .selectFrom('cases')
    .select(['turn', db.fn.countAll().as('n')])
    .where('final', '=', 0)
    .groupBy('turn')
  const { ratio, ours } = await compare(() => countCases(db, clock.now()), prepared(perTurn.compile()), [100, 5])
  say({
    what: 'P9  the strip above the list, as fast as an indexed GROUP BY',
    value: times(ratio),
    goal: '≥ 300×',
    held: ratio >= 300,
    note: micro(ours),
  })
}

const part = `%${rare}%`
const ofCases = ['principals', 'persons', 'services', 'domain_names'] as const

/** The same rows in the same order by `LIKE` on the names that the list searches. */
async function inList({ trial, raw }: Sown): Promise<void> {
  const { db, clock } = trial.house
  const at = clock.now()
  const { sql, parameters } = pageQuery(db, {}, momentOf(at)).compile()
  const likeIn = (names: string) =>
    raw.prepare(sql.replace('from "cases" where ', `from "cases" where (${names}) and `))
  const ofClient = 'select 1 from clients where clients.id = cases.client_id and clients.name like ?'
  const all = [ofClient, ...ofCases.map((table) => `select 1 from ${table} where case_id = cases.id and name like ?`)]
  const byAll = likeIn(all.map((one) => `exists (${one})`).join(' or '))
  const search = { text: rare, digests: [] }
  const ours = async () => {
    const few = await fewCases(db, search)
    return pageOf(db, { search: { ...search, ...(few && { few: { ...few, ids: JSON.stringify(few.ids) } }) } }, at)
  }
  const theirs = () => byAll.all(...all.map(() => part), ...parameters) as { id: string }[]
  const [found, liked] = [(await ours()).rows.map(({ id }) => id), theirs().map(({ id }) => id)]
  if (JSON.stringify(found) !== JSON.stringify(liked)) throw new Error(`${found.length} found, ${liked.length} by LIKE`)
  const two = await compare(ours, theirs, [20, 1])
  const note = `${micro(two.ours)} of ${micro(two.anchor)}, ${found.length} rows`
  say({
    what: 'P8  two signs in the list, rows and all, as fast as LIKE with the same hits',
    value: times(two.ratio),
    goal: '≥ 300×',
    held: two.ratio >= 300,
    note,
  })
  const byOne = likeIn(`exists (${ofClient})`)
  const one = await compare(ours, () => byOne.all(part, ...parameters), [20, 1])
  say({ what: '    as fast as LIKE on the one name of the client', value: times(one.ratio), note: micro(one.anchor) })
}

async function inPalette({ trial, raw }: Sown): Promise<void> {
  const named = (table: string) => `select ${table}.name, client_id, clients.name as client, cases.id, stage, shown
    from ${table} join cases on cases.id = case_id join clients on clients.id = client_id where ${table}.name like ?`
  const ofClients = 'select name, id, name, null, null, null from clients where name like ?'
  const all = [ofClients, ...ofCases.map(named)]
  const like = raw.prepare(`${all.join(' union all ')} limit 300`)
  const theirs = () => like.all(...all.map(() => part))
  const ours = () => find(trial.house, { text: rare, limit: 60 })
  const found = (await ours()).flatMap(({ hits }) => hits).reduce((sum, { more }) => sum + 1 + more, 0)
  if (found !== theirs().length) throw new Error(`${found} found, ${theirs().length} by LIKE`)
  const two = await compare(ours, theirs, [20, 1])
  const note = `${micro(two.ours)} of ${micro(two.anchor)}, ${found} hits`
  say({
    what: 'P8  two signs in the palette, over all kinds, as fast as LIKE with the same hits',
    value: times(two.ratio),
    goal: '≥ 300×',
    held: two.ratio >= 300,
    note,
  })
}

async function farPage(sown: Sown, cases: number): Promise<void> {
  const { db, clock } = sown.trial.house
  const at = clock.now()
  const after = await halfway(sown, 'due', cases)
  const far = await compare(
    () => pageOf(db, {}, at),
    () => pageOf(db, { after }, at),
    50,
  )
  say({
    what: 'P7  page half-way of page 1',
    value: times(far.ratio),
    goal: '≤ 1.5×',
    held: far.ratio <= 1.5,
    note: micro(far.anchor),
  })
  const day = await compare(
    () => lookAtToday(db, { consultant: undefined, days: 7 }, at),
    () => pageOf(db, {}, at),
    20,
  )
  say({ what: '    Today, for everybody', value: micro(day.ours), note: `${times(1 / day.ratio)} a page of the list` })
}
