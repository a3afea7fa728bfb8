/** Keeps the index in step: written in the transaction of each change, and only where something differs. */
import type { FilingCase } from '@beian/domain/casework'
import { sql, type Transaction } from 'kysely'
import type { Vault } from '../crypto/vault.ts'
import type { DB } from '../db/tables.ts'
import { clientEntry, entriesOf, type FoundEntry } from './entries.ts'
import { type FoundKind, foundKinds } from './search.table.ts'

export type Indexing = { readonly trx: Transaction<DB>; readonly vault: Vault }
export type Of = { readonly clientId: string; readonly caseId: string | null }

export async function indexCase(
  { trx, vault, caseId, clientId }: Indexing & { caseId: string; clientId: string },
  filingCase: FilingCase,
): Promise<void> {
  await keep({ trx, vault }, { clientId, caseId }, entriesOf(filingCase))
}

export async function indexClient(indexing: Indexing, client: { id: string; name: string }): Promise<void> {
  await keep(indexing, { clientId: client.id, caseId: null }, [clientEntry(client)])
}

const keyOf = ({ kind, ref }: { kind: FoundKind; ref: string }) => `${kind} ${ref}`

async function keep(indexing: Indexing, of: Of, wanted: readonly FoundEntry[]): Promise<void> {
  const { trx, vault } = indexing
  const there = await entriesThere(trx, of)
  const known = new Map(there.map((row) => [keyOf(row), row]))
  for (const entry of wanted) {
    const digest = digestOf(vault, entry)
    const row = known.get(keyOf(entry))
    known.delete(keyOf(entry))
    if (row?.digest === digest) continue
    if (row) await forget(trx, row.id)
    await add(indexing, of, entry)
  }
  for (const { id } of known.values()) await forget(trx, id)
}

export function entriesThere(db: Transaction<DB>, { clientId, caseId }: Of) {
  return db
    .selectFrom('search_entries')
    .select(['id', 'kind', 'ref', 'digest'])
    .$if(caseId === null, (q) => q.where('client_id', '=', clientId))
    .$if(caseId !== null, (q) => q.where('case_id', '=', caseId))
    .execute()
}

/** Keyed, because of what is sealed. */
export function digestOf(vault: Vault, entry: FoundEntry): string {
  return short(vault.lookup('search-word', JSON.stringify([entry.title, entry.words, entry.sealed])))
}

export function sealedWord(vault: Vault, word: string): string {
  return `x${short(vault.lookup('search-word', word))}`
}

/** 48 bits of a digest, in at most ten signs: enough to tell words apart. */
const short = (digest: string) => Number.parseInt(digest.slice(0, 12), 16).toString(36)

async function forget(trx: Transaction<DB>, id: number): Promise<void> {
  await trx.deleteFrom('search_words').where('rowid', '=', id).execute()
  await trx.deleteFrom('search_entries').where('id', '=', id).execute()
}

async function add({ trx, vault }: Indexing, of: Of, entry: FoundEntry): Promise<void> {
  const rows = indexRows(vault, { ...of, id: await nextId(trx, entry.kind) }, entry)
  await trx.insertInto('search_entries').values(rows.entry).execute()
  await trx.insertInto('search_words').values(rows.words).execute()
}

/** The two rows of an entry, as they are written. */
export function indexRows(vault: Vault, of: Of & { id: number }, entry: FoundEntry) {
  const { kind, ref, title, words, sealed } = entry
  const { id, caseId: case_id } = of
  const client_id = case_id === null ? of.clientId : null
  const digests = sealed.map((word) => sealedWord(vault, word))
  return {
    entry: { id, kind, ref, title, client_id, case_id, digest: digestOf(vault, entry) },
    words: { rowid: id, words: words.join(' '), sealed: digests.join(' ') },
  }
}

const stretch = 2 ** 40

/** The row numbers of a kind: from, and below. */
export function stretchOf(kind: FoundKind): readonly [from: number, below: number] {
  const from = foundKinds.indexOf(kind) * stretch
  return [from, from + stretch]
}

async function nextId(trx: Transaction<DB>, kind: FoundKind): Promise<number> {
  const [from, below] = stretchOf(kind)
  const last = await trx
    .selectFrom('search_entries')
    .select('id')
    .where('id', '>=', from)
    .where('id', '<', below)
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst()
  return (last?.id ?? from) + 1
}

export async function emptyIndex(trx: Transaction<DB>): Promise<void> {
  await trx.deleteFrom('search_entries').execute()
  await sql`insert into search_words(search_words) values ('delete-all')`.execute(trx)
}
