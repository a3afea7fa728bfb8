/** Keeps in a case's row where the names of its client and its consultant stand among names. */
import type { Transaction } from 'kysely'
import type { DB } from '../../db/tables.ts'
import { nameKey } from './name-key.ts'

/** After a case was opened or handed over, or a client got another name. */
export async function writeNameKeys(trx: Transaction<DB>, of: { id: string } | { client_id: string }): Promise<void> {
  const [column, value] = 'id' in of ? (['cases.id', of.id] as const) : (['cases.client_id', of.client_id] as const)
  const rows = await trx
    .selectFrom('cases')
    .innerJoin('clients', 'clients.id', 'cases.client_id')
    .innerJoin('users', 'users.id', 'cases.consultant_id')
    .select(['cases.id', 'client_key', 'consultant_key'])
    .select(['clients.id as client', 'clients.name as client_name', 'users.id as user', 'users.name as user_name'])
    .where(column, '=', value)
    .execute()
  for (const row of rows) {
    const client_key = nameKey({ id: row.client, name: row.client_name })
    const consultant_key = nameKey({ id: row.user, name: row.user_name })
    if (client_key === row.client_key && consultant_key === row.consultant_key) continue
    await trx.updateTable('cases').set({ client_key, consultant_key }).where('id', '=', row.id).execute()
  }
}
