/** The cases somebody worked on last, from the journal: nothing that was only looked at is kept anywhere. */
import type { Kysely } from 'kysely'
import type { Shown } from '../cases/list/columns.ts'
import type { DB } from '../db/tables.ts'

/** So many entries are read, by whomever: it costs the same in a journal of any length. */
const read = 400

export async function recentCases(db: Kysely<DB>, user: string, limit: number) {
  const entries = await db
    .selectFrom('journal')
    .select(['actor', 'case_id'])
    .orderBy('seq', 'desc')
    .limit(read)
    .execute()
  const ids = [...new Set(entries.flatMap(({ actor, case_id: id }) => (actor === user && id !== null ? [id] : [])))]
  const wanted = ids.slice(0, limit)
  if (wanted.length === 0) return []
  const rows = await db
    .selectFrom('cases')
    .innerJoin('clients', 'clients.id', 'cases.client_id')
    .select(['cases.id', 'procedure', 'stage', 'shown', 'clients.name as client'])
    .where('cases.id', 'in', wanted)
    .execute()
  return wanted.flatMap((id) => {
    const row = rows.find((one) => one.id === id)
    if (!row) return []
    const { name } = JSON.parse(row.shown) as Partial<Shown>
    return [{ id, procedure: row.procedure, stage: row.stage, name: name ?? row.client, client: row.client }]
  })
}
