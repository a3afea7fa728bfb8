/** Nobody's change is overwritten unseen: a change names the revision it was made on. */
import type { Transaction } from 'kysely'
import type { DB } from '../db/tables.ts'
import { type OwnProblemCode, type Refusal, refuse } from '../problems.ts'

/** Tables whose rows people edit, and what is said when a row is not there. */
const revisable = {
  users: 'unknown-user',
  clients: 'unknown-client',
  cases: 'unknown-case',
  accounts: 'unknown-account',
  fee_lines: 'unknown-fee',
  views: 'unknown-view',
} as const satisfies Partial<Record<keyof DB, OwnProblemCode>>

export type Revised = { table: keyof typeof revisable; id: string; rev: number }

/** Counts the row's revision up, if it is still the one that was seen. */
export async function takeRevision(trx: Transaction<DB>, revised: Revised): Promise<Refusal | undefined> {
  const { table, id, rev } = revised
  const row = await trx.selectFrom(table).select('rev').where('id', '=', id).executeTakeFirst()
  if (!row) return refuse(revisable[table], { path: 'id' })
  if (row.rev !== rev) return refuse('changed-meanwhile', { path: 'rev' })
  await trx
    .updateTable(table)
    .set({ rev: rev + 1 })
    .where('id', '=', id)
    .execute()
  return undefined
}
