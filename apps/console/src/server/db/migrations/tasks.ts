/** Tasks of cases: what is to be done, by whom, until when. */
import { type Kysely, sql } from 'kysely'
import type { Migration } from 'kysely/migration'

export const tasks: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    await db.schema
      .createTable('tasks')
      .addColumn('id', 'text', (c) => c.primaryKey())
      .addColumn('client_id', 'text', (c) => c.notNull().references('clients.id'))
      .addColumn('case_id', 'text', (c) => c.notNull().references('cases.id'))
      .addColumn('words', 'blob', (c) => c.notNull())
      .addColumn('day', 'text', (c) => c.notNull())
      .addColumn('owner_id', 'text', (c) => c.notNull().references('users.id'))
      .addColumn('opened_at', 'text', (c) => c.notNull())
      .addColumn('opened_by', 'text', (c) => c.notNull().references('users.id'))
      .addColumn('done_at', 'text')
      .addColumn('done_by', 'text', (c) => c.references('users.id'))
      .addColumn('withdrawn_at', 'text')
      .modifyEnd(sql`strict`)
      .execute()
    await db.schema.createIndex('tasks_of_case').on('tasks').columns(['case_id', 'day']).execute()
    await sql`create index tasks_open on tasks (owner_id, day) where done_at is null and withdrawn_at is null`.execute(
      db,
    )
    await sql`create index tasks_open_of_all on tasks (day) where done_at is null and withdrawn_at is null`.execute(db)
    await sql`create index home_page_tasks_open on home_page_tasks (case_id) where done_at is null`.execute(db)
  },
}
