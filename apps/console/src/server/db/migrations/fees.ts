/** What cases cost, line by line, in whole fen. */
import { type Kysely, sql } from 'kysely'
import type { Migration } from 'kysely/migration'

export const fees: Migration = {
  async up(db: Kysely<unknown>) {
    await db.schema
      .createTable('fee_lines')
      .addColumn('id', 'text', (c) => c.primaryKey())
      .addColumn('case_id', 'text', (c) => c.notNull().references('cases.id'))
      .addColumn('place', 'integer', (c) => c.notNull())
      .addColumn('kind', 'text', (c) => c.notNull())
      .addColumn('fee', 'text')
      .addColumn('title', 'blob')
      .addColumn('amount_fen', 'integer')
      .addColumn('on_success', 'integer', (c) => c.notNull())
      .addColumn('paid_on', 'text')
      .addColumn('added_at', 'text', (c) => c.notNull())
      .addColumn('added_by', 'text', (c) => c.notNull().references('users.id'))
      .addColumn('rev', 'integer', (c) => c.notNull())
      .modifyEnd(sql`strict`)
      .execute()
    await db.schema.createIndex('fee_lines_of_case').on('fee_lines').column('case_id').execute()
  },
}
