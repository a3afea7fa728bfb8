/** Clients: found by what the search knows of them, or by the exact phone of their contact. Lists open nothing sealed. */
import type { Facts, NatureId } from '@beian/domain/vocabulary'
import type { Kysely, Transaction } from 'kysely'
import { sql } from 'kysely'
import type { Vault } from '../crypto/vault.ts'
import type { DB } from '../db/tables.ts'
import { clientsMatching } from '../search/matching.ts'

type Reader = Kysely<DB> | Transaction<DB>

export async function findClient(db: Reader, id: string) {
  return db.selectFrom('clients').selectAll().where('id', '=', id).executeTakeFirst()
}

export type Search = { text: string; phoneLookup?: string | undefined; limit: number }

/** By name, pinyin or initials; by a principal, service, domain name or number of its cases; by the contact's whole phone. */
export async function searchClients(db: Reader, vault: Vault, { text, phoneLookup, limit }: Search) {
  return db
    .selectFrom('clients')
    .select(['id', 'name', 'created_at', 'rev'])
    .select([
      sql<number>`(select count(*) from cases where final = 0 and client_id = clients.id)`.as('open'),
      sql<number>`(select count(*) from cases where final = 1 and client_id = clients.id)`.as('closed'),
    ])
    .$if(text !== '', (q) =>
      q.where((eb) =>
        eb.or([
          clientsMatching(eb, vault, text),
          ...(phoneLookup === undefined ? [] : [eb('contact_phone_lookup', '=', phoneLookup)]),
        ]),
      ),
    )
    .orderBy('created_at', 'desc')
    .orderBy('id')
    .limit(limit)
    .execute()
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
