/** What a person wrote beside an entry of the journal, sealed, so that the chain itself holds nobody's words. */
import { type Kysely, sql } from 'kysely'
import type { Migration } from 'kysely/migration'

export const journalWords: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    await db.schema
      .createTable('journal_words')
      .addColumn('seq', 'integer', (c) => c.primaryKey().references('journal.seq'))
      .addColumn('words', 'blob', (c) => c.notNull())
      .modifyEnd(sql`strict`)
      .execute()
  },
}
