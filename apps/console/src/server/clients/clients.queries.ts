/** Clients: found by name or by the exact phone of their contact. Lists open nothing that is sealed. */
import type { Facts, NatureId } from '@beian/domain/vocabulary'
import type { Kysely, Transaction } from 'kysely'
import { sql } from 'kysely'
import type { DB } from '../db/tables.ts'

type Reader = Kysely<DB> | Transaction<DB>

export async function findClient(db: Reader, id: string) {
  return db.selectFrom('clients').selectAll().where('id', '=', id).executeTakeFirst()
}

export type Search = { name?: string | undefined; phoneLookup?: string | undefined; limit: number }

export async function searchClients(db: Reader, search: Search) {
  const { name, phoneLookup, limit } = search
  return db
    .selectFrom('clients')
    .select(['id', 'name', 'created_at', 'rev'])
    .$if(name !== undefined || phoneLookup !== undefined, (q) =>
      q.where((eb) =>
        eb.or([
          ...(name === undefined ? [] : [eb('name', 'like', sql<string>`${likeAnywhere(name)} escape '\\'`)]),
          ...(phoneLookup === undefined ? [] : [eb('contact_phone_lookup', '=', phoneLookup)]),
        ]),
      ),
    )
    .orderBy('created_at', 'desc')
    .orderBy('id')
    .limit(limit)
    .execute()
}

/** `%` and `_` in what was typed mean themselves. */
function likeAnywhere(text: string): string {
  return `%${text.replaceAll(/[\\%_]/g, (sign) => `\\${sign}`)}%`
}

export function placeOf(column: 'contact_name' | 'contact_phone' | 'note', id: string) {
  return { table: 'clients', column, row: id }
}

/** Of the principals in the client's cases, each once; where nobody said yet, none. */
export async function naturesOf(db: Reader, clientId: string): Promise<readonly NatureId[]> {
  const rows = await db
    .selectFrom('principals')
    .innerJoin('cases', 'cases.id', 'principals.case_id')
    .select('principals.facts')
    .where('cases.client_id', '=', clientId)
    .execute()
  const natures = rows.flatMap(({ facts }) => (JSON.parse(facts) as Facts)['principal.nature'] ?? [])
  return [...new Set(natures)] as readonly NatureId[]
}
