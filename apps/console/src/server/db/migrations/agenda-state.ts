/** In which way the dates of all cases were last written, so that a start after an update knows what to do. */
import { type Kysely, sql } from 'kysely'
import type { Migration } from 'kysely/migration'

export const agendaState: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    await db.schema
      .createTable('agenda_state')
      .addColumn('only', 'integer', (c) => c.primaryKey().check(sql`"only" = 1`))
      .addColumn('way', 'integer', (c) => c.notNull())
      .modifyEnd(sql`strict`)
      .execute()
  },
}
