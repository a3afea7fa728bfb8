/** Words of documents, an agency's own templates, and what was measured of each file. */
import { type CreateTableBuilder, type Kysely, sql } from 'kysely'
import type { Migration } from 'kysely/migration'

const strict = sql`strict`

export const documents: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    const table = (name: string): CreateTableBuilder<string> => db.schema.createTable(name)
    await table('document_words')
      .addColumn('case_id', 'text', (c) => c.notNull().references('cases.id'))
      .addColumn('kind', 'text', (c) => c.notNull())
      .addColumn('subject_id', 'text', (c) => c.notNull())
      .addColumn('words', 'blob', (c) => c.notNull())
      .addColumn('rev', 'integer', (c) => c.notNull())
      .addPrimaryKeyConstraint('document_words_key', ['case_id', 'kind', 'subject_id'] as never[])
      .modifyEnd(strict)
      .execute()
    await table('agency_words')
      .addColumn('id', 'text', (c) => c.primaryKey())
      .addColumn('words', 'blob', (c) => c.notNull())
      .modifyEnd(strict)
      .execute()
    await table('document_templates')
      .addColumn('kind', 'text', (c) => c.primaryKey())
      .addColumn('template', 'blob', (c) => c.notNull())
      .addColumn('bytes', 'integer', (c) => c.notNull())
      .addColumn('placed_at', 'text', (c) => c.notNull())
      .addColumn('placed_by', 'text', (c) => c.notNull())
      .modifyEnd(strict)
      .execute()
    await table('file_looks')
      .addColumn('file_id', 'text', (c) => c.primaryKey().references('files.id'))
      .addColumn('look', 'text', (c) => c.notNull())
      .modifyEnd(strict)
      .execute()
  },
}
