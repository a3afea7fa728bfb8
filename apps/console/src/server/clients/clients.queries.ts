/** Clients: found by name or by the exact phone of their contact. Lists open nothing that is sealed. */
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
