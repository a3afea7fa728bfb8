/**
 * The rows of what can be found, told once: whose client a thing of a case is, its case says, and two narrow indexes find
 * the rows of a client and of a case. The words are written anew when the house opens.
 */
import { type Kysely, sql } from 'kysely'
import type { Migration } from 'kysely/migration'

export const leanSearch: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    await sql`insert into search_words(search_words) values ('delete-all')`.execute(db)
    await sql`delete from search_state`.execute(db)
    await db.schema.dropTable('search_entries').execute()
    await db.schema
      .createTable('search_entries')
      .addColumn('id', 'integer', (c) => c.primaryKey())
      .addColumn('kind', 'text', (c) => c.notNull())
      .addColumn('ref', 'text', (c) => c.notNull())
      .addColumn('client_id', 'text', (c) => c.references('clients.id'))
      .addColumn('case_id', 'text', (c) => c.references('cases.id'))
      .addColumn('title', 'text')
      .addColumn('digest', 'text', (c) => c.notNull())
      .addCheckConstraint('search_entry_of_one', sql`(client_id is null) <> (case_id is null)`)
      .modifyEnd(sql`strict`)
      .execute()
    for (const owner of ['client', 'case'])
      await db.schema
        .createIndex(`search_entries_of_${owner}`)
        .on('search_entries')
        .column(`${owner}_id`)
        .where(sql.ref(`${owner}_id`), 'is not', null)
        .execute()
  },
}
