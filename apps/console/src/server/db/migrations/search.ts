/** What can be found, and the full-text index of its words. The words themselves are written when the house opens. */
import { type Kysely, sql } from 'kysely'
import type { Migration } from 'kysely/migration'

export const search: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    await db.schema
      .createTable('search_entries')
      .addColumn('id', 'integer', (c) => c.primaryKey())
      .addColumn('kind', 'text', (c) => c.notNull())
      .addColumn('ref', 'text', (c) => c.notNull())
      .addColumn('client_id', 'text', (c) => c.notNull().references('clients.id'))
      .addColumn('case_id', 'text', (c) => c.references('cases.id'))
      .addColumn('title', 'text')
      .addColumn('digest', 'text', (c) => c.notNull())
      .modifyEnd(sql`strict`)
      .execute()
    await db.schema
      .createIndex('search_entries_of')
      .on('search_entries')
      .columns(['client_id', 'case_id', 'kind', 'ref'])
      .unique()
      .execute()
    await sql`create virtual table search_words using fts5(
      words, sealed, content = '', contentless_delete = 1, tokenize = 'unicode61 remove_diacritics 0'
    )`.execute(db)
    await db.schema
      .createTable('search_state')
      .addColumn('only', 'integer', (c) => c.primaryKey())
      .addColumn('way', 'integer', (c) => c.notNull())
      .modifyEnd(sql`strict`)
      .execute()
  },
}
