/** Whatever the way it is found: the list and the palette find what `LIKE` finds in the names, no more and no less. */
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { momentOf } from '../cases/list/narrow.ts'
import { pageQuery } from '../cases/list/page.ts'
import { databaseName } from '../db/open.ts'
import { leadModels, readModels } from '../testing/sow/models.ts'
import { companyName, domainName, personName, serviceName } from '../testing/sow/names.ts'
import { sow } from '../testing/sow/sow.ts'
import { openTrial, setUp, type Trial, type Visitor } from '../testing/trial.ts'
import { fewCases } from './few.ts'
import { find } from './find.ts'
import { newestOfEach } from './newest.ts'

vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 })

const sown = 1200
let trial: Trial
let chen: Visitor
let raw: Database.Database
beforeAll(async () => {
  trial = await openTrial()
  chen = await setUp(trial)
  const path = join(trial.config.dataDirectory, databaseName)
  raw = new Database(path)
  const models = await readModels(trial.house, raw, await leadModels(chen, 4))
  sow({ path, vault: trial.house.vault, models, cases: sown, materialsEach: 1 })
})
afterAll(async () => {
  raw.close()
  await trial.close()
})

/** Parts of one to four signs of names that stand there, from the beginning, the middle and the end. */
const parts = [3, 77, 451, 1190].flatMap((place) =>
  [companyName, personName, serviceName].flatMap((nameOf) => {
    const name = nameOf(place)
    return [name.slice(0, 2), name.slice(2, 4), name.slice(3, 6), name.slice(-3), name.slice(1, 2)]
  }),
)
const typed = [...new Set([...parts, domainName(800).slice(0, 6), '无此名', '司限公', '有限公司'])].filter(
  (part) => part !== '',
)

const like = `exists (select 1 from (
  select name from clients where clients.id = cases.client_id
  union all select name from principals where case_id = cases.id
  union all select name from persons where case_id = cases.id
  union all select name from services where case_id = cases.id
  union all select name from domain_names where case_id = cases.id) where name like @part)`

const byLike = (part: string) =>
  raw
    .prepare(`select id from cases where ${like} order by id`)
    .pluck()
    .all({ part: `%${part}%` })

type Page = { rows: readonly { id: string }[]; next: readonly (string | number)[] | null }

async function inList(search: string): Promise<readonly string[]> {
  const ids: string[] = []
  let after: Page['next'] = null
  do {
    const wanted = { search, state: 'all', limit: 200, ...(after && { after }) }
    const page: Page = (await chen.call('cases.list', wanted)).data as Page
    ids.push(...page.rows.map(({ id }) => id))
    after = page.next
  } while (after)
  return ids.toSorted()
}

test.each(typed)('%s finds the cases in whose names it stands', async (part) => {
  expect(await inList(part)).toEqual(byLike(part))
  const { found } = (await chen.call('cases.found', { search: part, state: 'all' })).data as { found: number }
  expect(found).toBe(byLike(part).length)
})

test('several words are found in any names of one case, however many cases have them', async () => {
  for (const words of [
    ['深圳', '云帆'],
    ['有限公司', companyName(77).slice(2, 6)],
    ['有限公司', '官网'],
    ['赵', '贸易'],
  ]) {
    const [first = [], second = []] = words.map(byLike)
    expect([words, await inList(words.join(' '))]).toEqual([words, first.filter((id) => second.includes(id))])
  }
})

test('few cases and a walk along the list are the same page', async () => {
  const { db, clock } = trial.house
  const moment = momentOf(clock.now())
  for (const part of typed) {
    const search = { text: part, digests: [] }
    const few = await fewCases(db, search)
    if (few === undefined) continue
    const known = { ...search, few: { ids: JSON.stringify(few.ids), exact: few.exact } }
    const [walked, looked] = await Promise.all(
      [search, known].map((one) => pageQuery(db, { search: one, state: 'all' }, moment).execute()),
    )
    expect(looked).toEqual(walked)
  }
})

test('of words that stand in more than a thousand cases nothing is told', async () => {
  expect(await fewCases(trial.house.db, { text: '有限公司', digests: [] })).toBeUndefined()
  expect((await fewCases(trial.house.db, { text: '有限公司 无此名', digests: [] }))?.ids).toEqual([])
})

const titled = ['client', 'principal', 'person', 'service', 'domain-name'] as const

test.each(typed)('the palette reads the newest of each kind in which %s stands', async (part) => {
  const groups = new Map((await find(trial.house, { text: part, limit: 200 })).map(({ kind, hits }) => [kind, hits]))
  for (const kind of titled) {
    const newest = raw
      .prepare(
        'select distinct title from (select title from search_entries where kind = ? and title like ? order by id desc limit 60)',
      )
      .pluck()
      .all(kind, `%${part}%`)
    const titles = new Set(groups.get(kind)?.map(({ title }) => title))
    expect([kind, titles]).toEqual([kind, new Set(newest)])
  }
})

test('one look and a look at each kind find the same rows', async () => {
  const all = (match: string, from: number, below: number) =>
    raw
      .prepare(
        'select rowid from search_words where search_words match ? and rowid >= ? and rowid < ? order by rowid desc limit 60',
      )
      .pluck()
      .all(match, from, below)
  for (const match of ['words : "有限"', 'words : "科技"', 'words : "shopm8"', 'words : "business"']) {
    const each = Array.from({ length: 9 }, (_, kind) => all(match, kind * 2 ** 40, (kind + 1) * 2 ** 40)).flat()
    expect([match, await newestOfEach(trial.house.db, match)]).toEqual([match, each])
  }
})
