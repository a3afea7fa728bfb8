/** Brings the database to this program's schema: all or nothing, never backwards, and with a copy of what was before. */
import { chmodSync, existsSync } from 'node:fs'
import { join } from 'node:path'
import { type Kysely, sql } from 'kysely'
import { type Migration, Migrator } from 'kysely/migration'
import { migrations } from './migrations/index.ts'
import { DataDirectoryError } from './open.ts'
import type { DB } from './tables.ts'

type Migrations = Readonly<Record<string, Migration>>

/** Returns the names of what was done now. The copy lies in the data directory: `before-0002-….sqlite`. */
export async function migrate(
  db: Kysely<DB>,
  dataDirectory: string,
  wanted: Migrations = migrations,
): Promise<string[]> {
  const done = await namesDone(db)
  refuseNewerSchema(done, wanted)
  const pending = Object.keys(wanted).filter((name) => !done.includes(name))
  if (done.length > 0 && pending[0] !== undefined)
    await keepCopy(db, join(dataDirectory, `before-${pending[0]}.sqlite`))
  const migrator = new Migrator({ db, provider: { getMigrations: async () => wanted } })
  const { error } = await migrator.migrateToLatest()
  if (error instanceof Error) throw error
  return pending
}

async function namesDone(db: Kysely<DB>): Promise<string[]> {
  const tables = await db.introspection.getTables({ withInternalKyselyTables: true })
  if (!tables.some((table) => table.name === 'kysely_migration')) return []
  const rows = await db
    .withTables<{ kysely_migration: { name: string } }>()
    .selectFrom('kysely_migration')
    .select('name')
    .execute()
  return rows.map((row) => row.name)
}

function refuseNewerSchema(done: readonly string[], wanted: Migrations): void {
  const unknown = done.filter((name) => !(name in wanted))
  if (unknown.length === 0) return
  throw new DataDirectoryError(
    `This data was written by a newer Beian Desk (it has ${unknown.join(', ')}). Start the newer version.`,
  )
}

/** A copy from an attempt that failed is as good: nothing was changed since. */
async function keepCopy(db: Kysely<DB>, path: string): Promise<void> {
  if (existsSync(path)) return
  await sql`vacuum into ${path}`.execute(db)
  chmodSync(path, 0o600)
}
