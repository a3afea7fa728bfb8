/** Secret addresses of calendar feeds. */
import { type Kysely, sql } from 'kysely'
import type { Migration } from 'kysely/migration'

export const feeds: Migration = {
  async up(db: Kysely<unknown>) {
    await db.schema
      .createTable('feeds')
      .addColumn('id', 'text', (c) => c.primaryKey())
      .addColumn('user_id', 'text', (c) => c.notNull().references('users.id'))
      .addColumn('secret_digest', 'text', (c) => c.notNull().unique())
      .addColumn('scope', 'text', (c) => c.notNull())
      .addColumn('label', 'blob')
      .addColumn('made_at', 'text', (c) => c.notNull())
      .addColumn('last_read_at', 'text')
      .addColumn('revoked_at', 'text')
      .modifyEnd(sql`strict`)
      .execute()
    await db.schema.createIndex('feeds_of_user').on('feeds').column('user_id').execute()
  },
}
