/** Limits on which sources disagree are marked in lists. Limits are written anew with each change of a case. */
import type { Kysely } from 'kysely'
import type { Migration } from 'kysely/migration'

export const disputedLimits: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    await db.schema
      .alterTable('deadlines')
      .addColumn('disputed', 'integer', (c) => c.notNull().defaultTo(0))
      .execute()
  },
}
