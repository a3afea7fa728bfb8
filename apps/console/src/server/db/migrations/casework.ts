/** Cases with their subjects, what was received, sent, granted, and until when. */
import { type CreateTableBuilder, type Kysely, sql } from 'kysely'
import type { Migration } from 'kysely/migration'

export const casework: Migration = {
  async up(db: Kysely<unknown>) {
    await cases(db)
    await subjects(db)
    await lookups(db)
    await received(db)
    await sent(db)
    await told(db)
  },
}

const strict = sql`strict`

async function cases(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('cases')
    .addColumn('id', 'text', (c) => c.primaryKey())
    .addColumn('client_id', 'text', (c) => c.notNull().references('clients.id'))
    .addColumn('consultant_id', 'text', (c) => c.notNull().references('users.id'))
    .addColumn('procedure', 'text', (c) => c.notNull())
    .addColumn('stage', 'text', (c) => c.notNull())
    .addColumn('rev', 'integer', (c) => c.notNull())
    .addColumn('revision', 'integer', (c) => c.notNull())
    .addColumn('opened_at', 'text', (c) => c.notNull())
    .addColumn('changed_at', 'text', (c) => c.notNull())
    .addColumn('held_since', 'text')
    .addColumn('facts', 'text', (c) => c.notNull())
    .addColumn('decisions', 'blob')
    .addColumn('turn', 'text', (c) => c.notNull())
    .addColumn('locked', 'integer', (c) => c.notNull())
    .addColumn('final', 'integer', (c) => c.notNull())
    .addColumn('given_up', 'integer', (c) => c.notNull())
    .addColumn('steps', 'text', (c) => c.notNull())
    .addColumn('findings_block', 'integer', (c) => c.notNull())
    .addColumn('findings_risk', 'integer', (c) => c.notNull())
    .addColumn('findings_advise', 'integer', (c) => c.notNull())
    .addUniqueConstraint('cases_of_client', ['client_id', 'id'])
    .modifyEnd(strict)
    .execute()
  await db.schema
    .createTable('happenings')
    .addColumn('case_id', 'text', (c) => c.notNull().references('cases.id'))
    .addColumn('place', 'integer', (c) => c.notNull())
    .addColumn('event', 'text', (c) => c.notNull())
    .addColumn('at', 'text', (c) => c.notNull())
    .addColumn('note', 'blob')
    .addPrimaryKeyConstraint('happenings_key', ['case_id', 'place'])
    .modifyEnd(strict)
    .execute()
}

type Builder = CreateTableBuilder<string, string>

/** What the tables of a case's subjects share. */
function ofCase(table: Builder): Builder {
  return table
    .addColumn('case_id', 'text', (c) => c.notNull().references('cases.id'))
    .addColumn('id', 'text', (c) => c.notNull())
    .addColumn('place', 'integer', (c) => c.notNull())
    .addColumn('facts', 'text', (c) => c.notNull())
    .addColumn('sealed', 'blob')
    .addColumn('name', 'text')
    .modifyEnd(strict)
}

async function subjects(db: Kysely<unknown>): Promise<void> {
  const key = (table: string) => [`${table}_key`, ['case_id', 'id']] as [string, never[]]
  await ofCase(db.schema.createTable('principals'))
    .addColumn('province', 'text')
    .addColumn('document_number', 'text')
    .addPrimaryKeyConstraint(...key('principals'))
    .execute()
  await ofCase(db.schema.createTable('persons'))
    .addPrimaryKeyConstraint(...key('persons'))
    .execute()
  await ofCase(db.schema.createTable('services'))
    .addColumn('form', 'text')
    .addPrimaryKeyConstraint(...key('services'))
    .execute()
  await ofCase(db.schema.createTable('domain_names'))
    .addColumn('service_id', 'text')
    .addPrimaryKeyConstraint(...key('domain_names'))
    .addForeignKeyConstraint('domain_name_of_service', ['case_id', 'service_id'] as never[], 'services', [
      'case_id',
      'id',
    ] as never[])
    .execute()
  await db.schema.createIndex('principals_by_document').on('principals').column('document_number').execute()
  await db.schema.createIndex('domain_names_by_name').on('domain_names').column('name').execute()
}

async function lookups(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('person_lookups')
    .addColumn('case_id', 'text', (c) => c.notNull())
    .addColumn('person_id', 'text', (c) => c.notNull())
    .addColumn('kind', 'text', (c) => c.notNull())
    .addColumn('digest', 'text', (c) => c.notNull())
    .addPrimaryKeyConstraint('person_lookups_key', ['case_id', 'person_id', 'kind', 'digest'])
    .addForeignKeyConstraint('lookup_of_person', ['case_id', 'person_id'], 'persons', ['case_id', 'id'])
    .modifyEnd(strict)
    .execute()
  await db.schema.createIndex('person_lookups_by_digest').on('person_lookups').columns(['kind', 'digest']).execute()
}

async function received(db: Kysely<unknown>): Promise<void> {
  await db.schema.createIndex('files_of_client_by_id').on('files').columns(['client_id', 'id']).unique().execute()
  await db.schema
    .createTable('receipts')
    .addColumn('id', 'text', (c) => c.primaryKey())
    .addColumn('case_id', 'text', (c) => c.notNull())
    .addColumn('client_id', 'text', (c) => c.notNull())
    .addColumn('place', 'integer', (c) => c.notNull())
    .addColumn('requirement', 'text', (c) => c.notNull())
    .addColumn('material', 'text', (c) => c.notNull())
    .addColumn('file_id', 'text', (c) => c.notNull())
    .addColumn('state', 'text', (c) => c.notNull())
    .addColumn('comment', 'blob')
    .addColumn('received_at', 'text', (c) => c.notNull())
    .addColumn('judged_at', 'text')
    .addForeignKeyConstraint('receipt_of_case', ['client_id', 'case_id'], 'cases', ['client_id', 'id'])
    .addForeignKeyConstraint('receipt_of_file', ['client_id', 'file_id'], 'files', ['client_id', 'id'])
    .modifyEnd(strict)
    .execute()
  await db.schema.createIndex('receipts_of_case').on('receipts').columns(['case_id', 'place']).execute()
}

async function sent(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('rounds')
    .addColumn('case_id', 'text', (c) => c.notNull().references('cases.id'))
    .addColumn('number', 'integer', (c) => c.notNull())
    .addColumn('provider', 'text', (c) => c.notNull())
    .addColumn('submitted_at', 'text', (c) => c.notNull())
    .addColumn('revision', 'integer', (c) => c.notNull())
    .addColumn('frozen', 'text', (c) => c.notNull())
    .addColumn('sealed', 'blob', (c) => c.notNull())
    .addColumn('answers', 'blob', (c) => c.notNull())
    .addColumn('through', 'text', (c) => c.notNull())
    .addPrimaryKeyConstraint('rounds_key', ['case_id', 'number'])
    .modifyEnd(strict)
    .execute()
}

async function told(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('numbers')
    .addColumn('case_id', 'text', (c) => c.notNull().references('cases.id'))
    .addColumn('subject_id', 'text', (c) => c.notNull())
    .addColumn('place', 'integer', (c) => c.notNull())
    .addColumn('kind', 'text', (c) => c.notNull())
    .addColumn('number', 'text', (c) => c.notNull())
    .addColumn('granted_at', 'text', (c) => c.notNull())
    .addColumn('earlier', 'text', (c) => c.notNull())
    .addPrimaryKeyConstraint('numbers_key', ['case_id', 'subject_id'])
    .modifyEnd(strict)
    .execute()
  await db.schema
    .createTable('deadlines')
    .addColumn('case_id', 'text', (c) => c.notNull().references('cases.id'))
    .addColumn('place', 'integer', (c) => c.notNull())
    .addColumn('topic', 'text', (c) => c.notNull())
    .addColumn('ref', 'text', (c) => c.notNull())
    .addColumn('layer', 'text', (c) => c.notNull())
    .addColumn('kind', 'text', (c) => c.notNull())
    .addColumn('day', 'text', (c) => c.notNull())
    .addColumn('provisional', 'integer', (c) => c.notNull())
    .addColumn('working', 'integer', (c) => c.notNull())
    .addColumn('next', 'integer', (c) => c.notNull())
    .addPrimaryKeyConstraint('deadlines_key', ['case_id', 'place'])
    .modifyEnd(strict)
    .execute()
}
