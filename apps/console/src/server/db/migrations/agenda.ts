/** Dates of cases for calendars and feeds, how they moved, and the dates that people tell. */
import { type Kysely, sql } from 'kysely'
import type { Migration } from 'kysely/migration'

const strict = sql`strict`

export const agenda: Migration = {
  async up(db: Kysely<unknown>) {
    await lines(db)
    await revisions(db)
    await dates(db)
    await calendarYears(db)
  },
}

async function lines(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('agenda')
    .addColumn('case_id', 'text', (c) => c.notNull().references('cases.id'))
    .addColumn('key', 'text', (c) => c.notNull())
    .addColumn('place', 'integer', (c) => c.notNull())
    .addColumn('source', 'text', (c) => c.notNull())
    .addColumn('follows', 'text')
    .addColumn('topic', 'text')
    .addColumn('title_zh', 'text', (c) => c.notNull())
    .addColumn('title_en', 'text', (c) => c.notNull())
    .addColumn('label_zh', 'text')
    .addColumn('label_en', 'text')
    .addColumn('layer', 'text', (c) => c.notNull())
    .addColumn('kind', 'text', (c) => c.notNull())
    .addColumn('who', 'text')
    .addColumn('from_event', 'text')
    .addColumn('from_at', 'text')
    .addColumn('begins', 'text')
    .addColumn('day', 'text', (c) => c.notNull())
    .addColumn('instant', 'text')
    .addColumn('original_day', 'text', (c) => c.notNull())
    .addColumn('provisional', 'integer', (c) => c.notNull())
    .addColumn('disputed', 'integer', (c) => c.notNull())
    .addColumn('paused_since', 'text')
    .addColumn('own_id', 'text')
    .addPrimaryKeyConstraint('agenda_key', ['case_id', 'key'])
    .modifyEnd(strict)
    .execute()
  await db.schema.createIndex('agenda_by_day').on('agenda').column('day').execute()
}

async function revisions(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('agenda_revisions')
    .addColumn('case_id', 'text', (c) => c.notNull().references('cases.id'))
    .addColumn('key', 'text', (c) => c.notNull())
    .addColumn('from_at', 'text', (c) => c.notNull())
    .addColumn('place', 'integer', (c) => c.notNull())
    .addColumn('before', 'text', (c) => c.notNull())
    .addColumn('after', 'text', (c) => c.notNull())
    .addColumn('because', 'text', (c) => c.notNull())
    .addColumn('at', 'text', (c) => c.notNull())
    .addPrimaryKeyConstraint('agenda_revisions_key', ['case_id', 'key', 'from_at', 'place'])
    .modifyEnd(strict)
    .execute()
}

async function dates(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('case_dates')
    .addColumn('id', 'text', (c) => c.primaryKey())
    .addColumn('case_id', 'text', (c) => c.notNull().references('cases.id'))
    .addColumn('event', 'text')
    .addColumn('title', 'blob')
    .addColumn('day', 'text', (c) => c.notNull())
    .addColumn('set_by', 'text', (c) => c.notNull().references('users.id'))
    .addColumn('set_at', 'text', (c) => c.notNull())
    .modifyEnd(strict)
    .execute()
  await db.schema.createIndex('case_dates_of_case').on('case_dates').column('case_id').execute()
}

/** Years that were added while the program ran; those it brings along are never written here. */
async function calendarYears(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('calendar_years')
    .addColumn('year', 'integer', (c) => c.primaryKey())
    .addColumn('arrangement', 'text', (c) => c.notNull())
    .addColumn('loaded_at', 'text', (c) => c.notNull())
    .addColumn('loaded_by', 'text', (c) => c.notNull().references('users.id'))
    .addColumn('rev', 'integer', (c) => c.notNull())
    .modifyEnd(strict)
    .execute()
}
