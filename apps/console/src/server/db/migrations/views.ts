/** Saved views of the list of cases. */
import { type Kysely, sql } from 'kysely'
import type { Migration } from 'kysely/migration'

const strict = sql`strict`

export const views: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    await db.schema
      .createTable('views')
      .addColumn('id', 'text', (c) => c.primaryKey())
      .addColumn('user_id', 'text', (c) => c.notNull().references('users.id'))
      .addColumn('name', 'text', (c) => c.notNull())
      .addColumn('shared', 'integer', (c) => c.notNull())
      .addColumn('address', 'text', (c) => c.notNull())
      .addColumn('created_at', 'text', (c) => c.notNull())
      .addColumn('rev', 'integer', (c) => c.notNull())
      .modifyEnd(strict)
      .execute()
    await db.schema.createIndex('views_of_user').on('views').columns(['user_id', 'name']).unique().execute()
    await db.schema
      .createTable('first_views')
      .addColumn('user_id', 'text', (c) => c.primaryKey().references('users.id'))
      .addColumn('view_id', 'text', (c) => c.notNull().references('views.id').onDelete('cascade'))
      .modifyEnd(strict)
      .execute()
  },
}
