/** Brings the database to this program's schema: all or nothing, and never backwards. */
import type { Kysely } from 'kysely'
import { Migrator } from 'kysely/migration'
import { migrations } from './migrations/index.ts'
import { DataDirectoryError } from './open.ts'
import type { DB } from './tables.ts'

/** Returns the names of what was done now. */
export async function migrate(db: Kysely<DB>): Promise<string[]> {
  const migrator = new Migrator({ db, provider: { getMigrations: async () => migrations } })
  await refuseNewerSchema(db)
  const { error, results } = await migrator.migrateToLatest()
  if (error) throw error
  return (results ?? []).map((result) => result.migrationName)
}

async function refuseNewerSchema(db: Kysely<DB>): Promise<void> {
  const tables = await db.introspection.getTables({ withInternalKyselyTables: true })
  if (!tables.some((table) => table.name === 'kysely_migration')) return
  const done = await db
    .withTables<{ kysely_migration: { name: string } }>()
    .selectFrom('kysely_migration')
    .select('name')
    .execute()
  const unknown = done.filter(({ name }) => !(name in migrations))
  if (unknown.length === 0) return
  throw new DataDirectoryError(
    `This data was written by a newer Beian Desk (it has ${unknown.map(({ name }) => name).join(', ')}). Start the newer version.`,
  )
}
