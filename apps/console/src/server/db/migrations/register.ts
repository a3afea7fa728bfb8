/** 台账 What is agreed with a client, and its accounts at providers. People's own words are sealed. */
import { type Kysely, sql } from 'kysely'
import type { Migration } from 'kysely/migration'

export const register: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    await db.schema
      .createTable('engagements')
      .addColumn('id', 'text', (c) => c.primaryKey().references('clients.id'))
      .addColumn('contract_on', 'text')
      .addColumn('data_processing_on', 'text')
      .addColumn('words', 'blob', (c) => c.notNull())
      .addColumn('rev', 'integer', (c) => c.notNull())
      .modifyEnd(sql`strict`)
      .execute()
    await db.schema
      .createTable('accounts')
      .addColumn('id', 'text', (c) => c.primaryKey())
      .addColumn('client_id', 'text', (c) => c.notNull().references('clients.id'))
      .addColumn('provider', 'text', (c) => c.notNull())
      .addColumn('belongs_to', 'text', (c) => c.notNull())
      .addColumn('words', 'blob', (c) => c.notNull())
      .addColumn('added_at', 'text', (c) => c.notNull())
      .addColumn('removed_at', 'text')
      .addColumn('rev', 'integer', (c) => c.notNull())
      .modifyEnd(sql`strict`)
      .execute()
    await db.schema.createIndex('accounts_of_client').on('accounts').column('client_id').execute()
  },
}
