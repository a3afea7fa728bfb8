/** Books, which one a case follows, and house rules. */
import { type Kysely, sql } from 'kysely'
import type { Migration } from 'kysely/migration'

export const rulebooks: Migration = {
  async up(db: Kysely<unknown>) {
    await db.schema
      .createTable('rulebooks')
      .addColumn('id', 'text', (c) => c.primaryKey())
      .addColumn('origin', 'text', (c) => c.notNull())
      .addColumn('as_of', 'text', (c) => c.notNull())
      .addColumn('content', 'blob', (c) => c.notNull())
      .addColumn('loaded_at', 'text', (c) => c.notNull())
      .addColumn('loaded_by', 'text', (c) => c.references('users.id'))
      .modifyEnd(sql`strict`)
      .execute()
    await db.schema
      .createTable('case_books')
      .addColumn('case_id', 'text', (c) => c.primaryKey().references('cases.id'))
      .addColumn('book', 'text', (c) => c.notNull().references('rulebooks.id'))
      .modifyEnd(sql`strict`)
      .execute()
    await db.schema
      .createTable('house_rules')
      .addColumn('id', 'text', (c) => c.primaryKey())
      .addColumn('definition', 'text', (c) => c.notNull())
      .addColumn('added_at', 'text', (c) => c.notNull())
      .addColumn('added_by', 'text', (c) => c.notNull().references('users.id'))
      .addColumn('withdrawn_at', 'text')
      .modifyEnd(sql`strict`)
      .execute()
  },
}
