/** A hundred thousand cases: what must cost the same as with few. P7, P8, P9. */
import { dayOf } from '@beian/domain/vocabulary'
import { countCases } from '../src/server/cases/list/counts.ts'
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
  const { ratio, ours } = await compare(() => countCases(db, clock.now()), prepared(perTurn.compile()), 10)
  say({
    what: 'P9  the strip above the list, as fast as an indexed GROUP BY',
    value: times(ratio),
    goal: '≥ 300×',
    held: ratio >= 300,
    note: micro(ours),
  })
}

/** The same rows in the same order by `LIKE` on the one name of each case's client. */
async function inList({ trial, raw }: Sown): Promise<void> {
  const { db, clock } = trial.house
  const at = clock.now()
  const today = dayOf(at)
  const { sql, parameters } = pageQuery(db, {}, today).compile()
  const [before, after] = sql.split(' where ', 2) as [string, string]
  const named = 'exists (select 1 from clients where clients.id = cases.client_id and clients.name like ?)'
  const like = raw.prepare(sql.replace(`${before} where ${after}`, `${before} where ${named} and ${after}`))
  const search = { text: rare, digests: [] }
  const ours = async () => {
    const few = await fewCases(db, search)
    return pageOf(db, { search: { ...search, ...(few && { few: { ...few, ids: JSON.stringify(few.ids) } }) } }, at)
  }
  const theirs = () => like.all(`%${rare}%`, ...parameters) as { id: string }[]
  const [found, liked] = [(await ours()).rows.map(({ id }) => id), theirs().map(({ id }) => id)]
  if (JSON.stringify(found) !== JSON.stringify(liked)) throw new Error(`${found.length} found, ${liked.length} by LIKE`)
  const two = await compare(ours, theirs, 5)
  const note = `${micro(two.ours)} of ${micro(two.anchor)}, ${found.length} rows`
  say({
    what: 'P8  two signs in the list, rows and all, as fast as LIKE on one name',
    value: times(two.ratio),
    goal: '≥ 300×',
    held: two.ratio >= 300,
    note,
  })
}

async function inPalette({ trial, raw }: Sown): Promise<void> {
  const like = raw.prepare('select id, name from clients where name like ? order by rowid desc limit 50')
  const ask = { text: rare, limit: 5 }
  const two = await compare(
    () => find(trial.house, ask),
    () => like.all(`%${rare}%`),
    5,
  )
  const note = `${micro(two.ours)} of ${micro(two.anchor)}`
  say({
    what: 'P8  two signs in the palette, over all kinds, as fast as LIKE on one name',
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
