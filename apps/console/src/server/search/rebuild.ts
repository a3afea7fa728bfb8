/** Writes the index anew from what stands in the rows, and says where it differs from them. */
import type { Kysely, Transaction } from 'kysely'
import { findCaseRow, loadCase } from '../cases/load.ts'
import type { Vault } from '../crypto/vault.ts'
import type { DB } from '../db/tables.ts'
import { clientEntry, entriesOf, type FoundEntry } from './entries.ts'
import { digestOf, emptyIndex, entriesThere, type Indexing, indexCase, indexClient, type Of } from './index.queries.ts'

/** Counted up whenever words are made otherwise: an index made in an older way is written anew when the house opens. */
const way = 2

type Reader = Kysely<DB> | Transaction<DB>

export async function rebuildIfOld(db: Kysely<DB>, vault: Vault): Promise<void> {
  const state = await db.selectFrom('search_state').select('way').executeTakeFirst()
  if (state?.way !== way) await rebuildIndex(db, vault)
}

/** All or nothing; answers how many cases were read. */
export function rebuildIndex(db: Kysely<DB>, vault: Vault): Promise<number> {
  return db.transaction().execute(async (trx) => {
    await emptyIndex(trx)
    for (const client of await clientsOf(trx)) await indexClient({ trx, vault }, client)
    const cases = await caseIds(trx)
    for (const { id, client_id: clientId } of cases)
      await indexCase({ trx, vault, caseId: id, clientId }, await readCase({ trx, vault }, id))
    await trx
      .insertInto('search_state')
      .values({ only: 1, way })
      .onConflict((conflict) => conflict.column('only').doUpdateSet({ way }))
      .execute()
    return cases.length
  })
}

const clientsOf = (db: Reader) => db.selectFrom('clients').select(['id', 'name']).orderBy('created_at').execute()
const caseIds = (db: Reader) => db.selectFrom('cases').select(['id', 'client_id']).orderBy('opened_at').execute()

async function readCase({ trx, vault }: Indexing, id: string) {
  const row = await findCaseRow(trx, id)
  if (!row) throw new Error('a case went away while it was read')
  return (await loadCase(trx, vault, row)).filingCase
}

/**
 * For the check of a data directory: each client and case whose words are not as its rows say. Nothing is written, also not
 * a transaction begun: a backup is opened for reading only. An index of an older way will be written anew and is not compared.
 */
export async function indexFaults(db: Kysely<DB>, vault: Vault): Promise<readonly string[]> {
  if (!(await isOfThisWay(db))) return []
  const trx = db as Transaction<DB>
  const faults: string[] = []
  for (const client of await clientsOf(db)) {
    const same = await isAsRead({ trx, vault }, { clientId: client.id, caseId: null }, [clientEntry(client)])
    if (!same) faults.push(`the search index differs from client ${client.id}`)
  }
  for (const { id, client_id: clientId } of await caseIds(db)) {
    const wanted = entriesOf(await readCase({ trx, vault }, id))
    const same = await isAsRead({ trx, vault }, { clientId, caseId: id }, wanted)
    if (!same) faults.push(`the search index differs from case ${id}`)
  }
  return [...faults, ...(await strayRows(db))]
}

async function isOfThisWay(db: Kysely<DB>): Promise<boolean> {
  const tables = await db.introspection.getTables()
  if (!tables.some(({ name }) => name === 'search_state')) return false
  return (await db.selectFrom('search_state').select('way').executeTakeFirst())?.way === way
}

async function isAsRead({ trx, vault }: Indexing, of: Of, wanted: readonly FoundEntry[]): Promise<boolean> {
  const there = await entriesThere(trx, of)
  const asRead = wanted.map((entry) => `${entry.kind} ${entry.ref} ${digestOf(vault, entry)}`).toSorted()
  const asKept = there.map(({ kind, ref, digest }) => `${kind} ${ref} ${digest}`).toSorted()
  return asRead.join('\n') === asKept.join('\n')
}

/** The index and its rows are two tables: each row has words, and no words stand without a row. */
async function strayRows(db: Kysely<DB>): Promise<readonly string[]> {
  const count = async (query: { execute(): Promise<readonly { count: number }[]> }) => (await query.execute())[0]?.count
  const all = <T extends 'search_entries' | 'search_words'>(table: T) =>
    db.selectFrom(table as 'search_entries').select(({ fn }) => fn.countAll<number>().as('count'))
  const shared = db
    .selectFrom('search_words')
    .innerJoin('search_entries', 'search_entries.id', 'search_words.rowid')
    .select(({ fn }) => fn.countAll<number>().as('count'))
  const counts = [await count(all('search_entries')), await count(all('search_words')), await count(shared)]
  return new Set(counts).size === 1 ? [] : ['the search index and its words do not belong together']
}
