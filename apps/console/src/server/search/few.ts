/**
 * The few cases that a search of the list can only be about. What is looked for is mostly rare: then its cases are found
 * first and sorted, rather than the whole list walked. Of words that stand in many cases nothing is told.
 */
import { type Kysely, type SqlBool, sql } from 'kysely'
import { readyQuery } from '../db/ready.ts'
import type { DB } from '../db/tables.ts'
import { documents, inClear } from './matching.ts'
import { termsOf } from './words.ts'

const most = 1000

/** `exact`: they are what is looked for; else some of them may not be. */
export type Few = { readonly ids: readonly string[]; readonly exact: boolean }

type Sought = { readonly text: string; readonly digests: readonly string[] }

/** Each word in something of the case or in its client's name; or a person with one of the digests. */
export async function fewCases(db: Kysely<DB>, { text, digests }: Sought): Promise<Few | undefined> {
  const found: (ReadonlySet<string> | undefined)[] = []
  for (const term of termsOf(text)) found.push(await casesWith(db, inClear(term)))
  const sets = found.filter((one) => one !== undefined)
  const [first, ...others] = sets
  if (!first && found.length > 0) return undefined
  const byWords = [...(first ?? [])].filter((id) => others.every((one) => one.has(id)))
  const byDigest = digests.length === 0 ? [] : await withPerson(db, { digests: JSON.stringify(digests) })
  const ids = new Set([...byWords, ...byDigest.map(({ id }) => id)])
  return ids.size > most ? undefined : { ids: [...ids], exact: sets.length === found.length }
}

async function casesWith(db: Kysely<DB>, match: string): Promise<ReadonlySet<string> | undefined> {
  const found = await ownersOf(db, { match })
  if (found.length > most) return undefined
  const ids = new Set(found.flatMap(({ case_id: id }) => id ?? []))
  const clients = found.flatMap(({ client_id: id }) => id ?? [])
  const ofClients = clients.length === 0 ? [] : await casesOf(db, { clients: JSON.stringify(clients) })
  for (const { id } of ofClients) ids.add(id)
  return ofClients.length > most || ids.size > most ? undefined : ids
}

export function ownersQuery(db: Kysely<DB>, match: string) {
  return db
    .with('found', (q) =>
      q
        .selectFrom('search_words')
        .select('rowid')
        .where(sql<SqlBool>`search_words match ${match}`)
        .where('rowid', '<', documents)
        .limit(most + 1),
    )
    .selectFrom('found')
    .innerJoin('search_entries', 'search_entries.id', 'found.rowid')
    .select(['case_id', 'client_id'])
}

const ownersOf = readyQuery((db: Kysely<DB>, { match }: { match: string }) => ownersQuery(db, match))

const listed = (json: string) => sql<string>`(select value from json_each(${json}))`

const casesOf = readyQuery((db: Kysely<DB>, { clients }: { clients: string }) =>
  db
    .selectFrom('cases')
    .select('id')
    .where('client_id', 'in', listed(clients))
    .limit(most + 1),
)

const withPerson = readyQuery((db: Kysely<DB>, { digests }: { digests: string }) =>
  db
    .selectFrom('person_lookups')
    .select('case_id as id')
    .where('kind', 'in', ['phone', 'document-number'])
    .where('digest', 'in', listed(digests))
    .limit(most + 1),
)
