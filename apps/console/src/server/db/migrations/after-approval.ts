/** What comes after approval: follow-up cases, evidence of looks by hand, home pages checked by schedule, tasks from findings. */
import { type Kysely, sql } from 'kysely'
import type { Migration } from 'kysely/migration'

const strict = sql`strict`

export const afterApproval: Migration = {
  async up(db: Kysely<unknown>) {
    await db.schema
      .createTable('follow_ups')
      .addColumn('case_id', 'text', (c) => c.primaryKey().references('cases.id'))
      .addColumn('follows', 'text', (c) => c.notNull().references('cases.id'))
      .addColumn('procedure', 'text', (c) => c.notNull())
      .modifyEnd(strict)
      .execute()
    await db.schema.createIndex('follow_ups_of_case').on('follow_ups').column('follows').execute()
    await evidence(db)
    await homePages(db)
  },
}

async function evidence(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('evidence')
    .addColumn('id', 'text', (c) => c.primaryKey())
    .addColumn('case_id', 'text', (c) => c.notNull().references('cases.id'))
    .addColumn('place', 'text', (c) => c.notNull())
    .addColumn('looked_at', 'text', (c) => c.notNull())
    .addColumn('looked_by', 'text', (c) => c.notNull().references('users.id'))
    .addColumn('number', 'text')
    .addColumn('agrees', 'integer', (c) => c.notNull())
    .addColumn('file_id', 'text', (c) => c.references('files.id'))
    .addColumn('sha256', 'text')
    .addColumn('note', 'blob')
    .modifyEnd(strict)
    .execute()
  await db.schema.createIndex('evidence_of_case').on('evidence').column('case_id').execute()
}

async function homePages(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('home_page_schedules')
    .addColumn('client_id', 'text', (c) => c.primaryKey().references('clients.id'))
    .addColumn('every_days', 'integer', (c) => c.notNull())
    .addColumn('allow_private', 'integer', (c) => c.notNull())
    .addColumn('next_at', 'text', (c) => c.notNull())
    .addColumn('set_by', 'text', (c) => c.notNull().references('users.id'))
    .modifyEnd(strict)
    .execute()
  await db.schema
    .createTable('home_page_checks')
    .addColumn('id', 'text', (c) => c.primaryKey())
    .addColumn('client_id', 'text', (c) => c.notNull().references('clients.id'))
    .addColumn('case_id', 'text', (c) => c.notNull().references('cases.id'))
    .addColumn('service_id', 'text', (c) => c.notNull())
    .addColumn('address', 'text', (c) => c.notNull())
    .addColumn('at', 'text', (c) => c.notNull())
    .addColumn('failure', 'text')
    .addColumn('sha256', 'text')
    .addColumn('numbers', 'text', (c) => c.notNull())
    .addColumn('findings', 'text', (c) => c.notNull())
    .modifyEnd(strict)
    .execute()
  await db.schema
    .createIndex('home_page_checks_of_client')
    .on('home_page_checks')
    .columns(['client_id', 'at'])
    .execute()
  await db.schema
    .createTable('home_page_tasks')
    .addColumn('id', 'text', (c) => c.primaryKey())
    .addColumn('client_id', 'text', (c) => c.notNull().references('clients.id'))
    .addColumn('case_id', 'text', (c) => c.notNull().references('cases.id'))
    .addColumn('service_id', 'text', (c) => c.notNull())
    .addColumn('code', 'text', (c) => c.notNull())
    .addColumn('message', 'text', (c) => c.notNull())
    .addColumn('opened_at', 'text', (c) => c.notNull())
    .addColumn('done_at', 'text')
    .addColumn('done_by', 'text')
    .modifyEnd(strict)
    .execute()
  await db.schema.createIndex('home_page_tasks_of_client').on('home_page_tasks').column('client_id').execute()
}
