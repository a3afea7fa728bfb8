/** How a case is run: its playbook, appointments, paper on its way, who was told, what the client was asked, why it came back. */
import { type CreateTableBuilder, type Kysely, sql } from 'kysely'
import type { Migration } from 'kysely/migration'

const strict = sql`strict`

export const plans: Migration = {
  async up(db: Kysely<unknown>) {
    await playbooks(db)
    await appointments(db)
    await records(db)
    await reasons(db)
  },
}

type Builder = CreateTableBuilder<string, string>

/** A record of a case with an id of its own: people's words sealed, who wrote it down and when. */
function recordOf(db: Kysely<unknown>, table: string): Builder {
  return (db.schema.createTable(table) as Builder)
    .addColumn('id', 'text', (c) => c.primaryKey())
    .addColumn('case_id', 'text', (c) => c.notNull().references('cases.id'))
    .addColumn('words', 'blob', (c) => c.notNull())
    .addColumn('recorded_at', 'text', (c) => c.notNull())
    .addColumn('recorded_by', 'text', (c) => c.notNull().references('users.id'))
    .addColumn('withdrawn_at', 'text')
    .modifyEnd(strict)
}

async function byCase(db: Kysely<unknown>, table: string): Promise<void> {
  await db.schema.createIndex(`${table}_of_case`).on(table).column('case_id').execute()
}

async function playbooks(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('plans')
    .addColumn('case_id', 'text', (c) => c.notNull().references('cases.id'))
    .addColumn('number', 'integer', (c) => c.notNull())
    .addColumn('playbook', 'text', (c) => c.notNull())
    .addColumn('chosen_at', 'text', (c) => c.notNull())
    .addColumn('chosen_by', 'text', (c) => c.notNull().references('users.id'))
    .addPrimaryKeyConstraint('plans_key', ['case_id', 'number'])
    .modifyEnd(strict)
    .execute()
  await db.schema
    .createTable('plan_steps')
    .addColumn('case_id', 'text', (c) => c.notNull().references('cases.id'))
    .addColumn('plan', 'integer', (c) => c.notNull())
    .addColumn('place', 'integer', (c) => c.notNull())
    .addColumn('step', 'text', (c) => c.notNull())
    .addColumn('outcome', 'text', (c) => c.notNull())
    .addColumn('day', 'text', (c) => c.notNull())
    .addColumn('owner', 'text', (c) => c.notNull())
    .addColumn('note', 'blob')
    .addColumn('recorded_at', 'text', (c) => c.notNull())
    .addColumn('recorded_by', 'text', (c) => c.notNull().references('users.id'))
    .addColumn('withdrawn_at', 'text')
    .addPrimaryKeyConstraint('plan_steps_key', ['case_id', 'plan', 'place'])
    .modifyEnd(strict)
    .execute()
  await db.schema
    .createTable('step_owners')
    .addColumn('case_id', 'text', (c) => c.notNull().references('cases.id'))
    .addColumn('plan', 'integer', (c) => c.notNull())
    .addColumn('step', 'text', (c) => c.notNull())
    .addColumn('owner', 'text', (c) => c.notNull())
    .addColumn('note', 'blob')
    .addPrimaryKeyConstraint('step_owners_key', ['case_id', 'plan', 'step'])
    .modifyEnd(strict)
    .execute()
}

async function appointments(db: Kysely<unknown>): Promise<void> {
  await recordOf(db, 'appointments')
    .addColumn('step', 'text')
    .addColumn('person_id', 'text')
    .addColumn('by', 'text', (c) => c.notNull())
    .addColumn('at', 'text', (c) => c.notNull())
    .addColumn('state', 'text', (c) => c.notNull())
    .addColumn('settled_at', 'text')
    .execute()
  await byCase(db, 'appointments')
  await db.schema.createIndex('appointments_by_time').on('appointments').columns(['state', 'at']).execute()
  await db.schema
    .createTable('appointment_moves')
    .addColumn('appointment_id', 'text', (c) => c.notNull().references('appointments.id'))
    .addColumn('place', 'integer', (c) => c.notNull())
    .addColumn('from_at', 'text', (c) => c.notNull())
    .addColumn('to_at', 'text', (c) => c.notNull())
    .addColumn('because', 'text', (c) => c.notNull())
    .addColumn('reason', 'blob')
    .addColumn('moved_at', 'text', (c) => c.notNull())
    .addPrimaryKeyConstraint('appointment_moves_key', ['appointment_id', 'place'])
    .modifyEnd(strict)
    .execute()
}

async function records(db: Kysely<unknown>): Promise<void> {
  await recordOf(db, 'dispatches')
    .addColumn('way', 'text', (c) => c.notNull())
    .addColumn('sent_on', 'text', (c) => c.notNull())
    .addColumn('received_on', 'text')
    .execute()
  await recordOf(db, 'notices')
    .addColumn('how', 'text', (c) => c.notNull())
    .addColumn('at', 'text', (c) => c.notNull())
    .execute()
  await recordOf(db, 'client_requests')
    .addColumn('medium', 'text', (c) => c.notNull())
    .addColumn('language', 'text', (c) => c.notNull())
    .addColumn('subject_id', 'text')
    .addColumn('by_day', 'text')
    .addColumn('lines', 'text', (c) => c.notNull())
    .execute()
  for (const table of ['dispatches', 'notices', 'client_requests']) await byCase(db, table)
}

async function reasons(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('return_reasons')
    .addColumn('case_id', 'text', (c) => c.notNull().references('cases.id'))
    .addColumn('round', 'integer', (c) => c.notNull())
    .addColumn('answer', 'integer', (c) => c.notNull())
    .addColumn('place', 'integer', (c) => c.notNull())
    .addColumn('event', 'text', (c) => c.notNull())
    .addColumn('at', 'text', (c) => c.notNull())
    .addColumn('catalogue', 'text')
    .addColumn('path', 'text')
    .addPrimaryKeyConstraint('return_reasons_key', ['case_id', 'round', 'answer', 'place'])
    .modifyEnd(strict)
    .execute()
  await db.schema.createIndex('return_reasons_by_time').on('return_reasons').column('at').execute()
}
