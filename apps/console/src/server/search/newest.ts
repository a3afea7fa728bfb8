/**
 * The newest row numbers of each kind that match. One look from the newest end of the index tells most of them, because
 * what people look for is rare; only kinds that it did not reach are looked at alone, each in its own stretch.
 */
import { type Kysely, type SqlBool, sql } from 'kysely'
import { readyQuery } from '../db/ready.ts'
import type { DB } from '../db/tables.ts'
import { stretchOf } from './index.queries.ts'
import { type FoundKind, foundKinds } from './search.table.ts'

/** So many of a kind are read to show the first few of different names. */
export const read = 60

const atOnce = read * foundKinds.length

type Stretch = { readonly match: string; readonly from: number; readonly below: number; readonly limit: number }

export function idsQuery(db: Kysely<DB>, { match, from, below, limit }: Stretch) {
  return db
    .selectFrom('search_words')
    .select('rowid')
    .where(sql<SqlBool>`search_words match ${match}`)
    .where('rowid', '>=', from)
    .where('rowid', '<', below)
    .orderBy('rowid', 'desc')
    .limit(limit)
}

const idsIn = readyQuery((db: Kysely<DB>, stretch: Stretch) => idsQuery(db, stretch))

export async function newestOfEach(db: Kysely<DB>, match: string): Promise<readonly number[]> {
  const [, end] = stretchOf(foundKinds.at(-1) ?? 'client')
  const found = await idsOf(db, { match, from: 0, below: end, limit: atOnce })
  const reached = found.length < atOnce ? 0 : (found.at(-1) ?? 0)
  const ids: number[] = []
  for (const kind of foundKinds) ids.push(...(await ofKind(kind)))
  return ids

  async function ofKind(kind: FoundKind): Promise<readonly number[]> {
    const [from, below] = stretchOf(kind)
    if (reached >= from && reached > 0) return idsOf(db, { match, from, below, limit: read })
    return found.filter((id) => id >= from && id < below).slice(0, read)
  }
}

async function idsOf(db: Kysely<DB>, stretch: Stretch): Promise<readonly number[]> {
  return (await idsIn(db, stretch)).map(({ rowid }) => rowid)
}
