/** People, sessions, the journal, keys, files and clients. */
import { type Kysely, sql } from 'kysely'
import type { Migration } from 'kysely/migration'

export const foundation: Migration = {
  async up(db: Kysely<unknown>) {
    await people(db)
    await record(db)
    await clientsAndFiles(db)
  },
}

const strict = sql`strict`

async function people(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('users')
    .addColumn('id', 'text', (c) => c.primaryKey())
    .addColumn('name', 'text', (c) => c.notNull())
    .addColumn('sign_in_name', 'text', (c) => c.notNull())
    .addColumn('sign_in_name_folded', 'text', (c) => c.notNull().unique())
    .addColumn('role', 'text', (c) => c.notNull())
    .addColumn('language', 'text', (c) => c.notNull())
    .addColumn('password_hash', 'text', (c) => c.notNull())
    .addColumn('totp_secret', 'blob')
    .addColumn('totp_step', 'integer')
    .addColumn('created_at', 'text', (c) => c.notNull())
    .addColumn('disabled_at', 'text')
    .addColumn('rev', 'integer', (c) => c.notNull())
    .modifyEnd(strict)
    .execute()
  await db.schema
    .createTable('invitations')
    .addColumn('id', 'text', (c) => c.primaryKey())
    .addColumn('secret_digest', 'text', (c) => c.notNull().unique())
    .addColumn('kind', 'text', (c) => c.notNull())
    .addColumn('role', 'text', (c) => c.notNull())
    .addColumn('name', 'text')
    .addColumn('user_id', 'text', (c) => c.references('users.id'))
    .addColumn('created_by', 'text', (c) => c.references('users.id'))
    .addColumn('created_at', 'text', (c) => c.notNull())
    .addColumn('expires_at', 'text', (c) => c.notNull())
    .addColumn('used_at', 'text')
    .addColumn('revoked_at', 'text')
    .modifyEnd(strict)
    .execute()
  await db.schema
    .createTable('sessions')
    .addColumn('id', 'text', (c) => c.primaryKey())
    .addColumn('secret_digest', 'text', (c) => c.notNull().unique())
    .addColumn('user_id', 'text', (c) => c.notNull().references('users.id'))
    .addColumn('created_at', 'text', (c) => c.notNull())
    .addColumn('seen_at', 'text', (c) => c.notNull())
    .addColumn('proved_at', 'text', (c) => c.notNull())
    .addColumn('device', 'text', (c) => c.notNull())
    .addColumn('ended_at', 'text')
    .modifyEnd(strict)
    .execute()
  await db.schema.createIndex('sessions_of_user').on('sessions').column('user_id').execute()
  await db.schema
    .createTable('attempts')
    .addColumn('account', 'text', (c) => c.primaryKey())
    .addColumn('failures', 'integer', (c) => c.notNull())
    .addColumn('last_at', 'text', (c) => c.notNull())
    .modifyEnd(strict)
    .execute()
}

async function record(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('commands')
    .addColumn('user_id', 'text', (c) => c.notNull().references('users.id'))
    .addColumn('key', 'text', (c) => c.notNull())
    .addColumn('path', 'text', (c) => c.notNull())
    .addColumn('input_digest', 'text', (c) => c.notNull())
    .addColumn('answer', 'blob', (c) => c.notNull())
    .addColumn('at', 'text', (c) => c.notNull())
    .addPrimaryKeyConstraint('commands_key', ['user_id', 'key'])
    .modifyEnd(strict)
    .execute()
  await db.schema
    .createTable('journal')
    .addColumn('seq', 'integer', (c) => c.primaryKey())
    .addColumn('at', 'text', (c) => c.notNull())
    .addColumn('actor', 'text', (c) => c.notNull())
    .addColumn('action', 'text', (c) => c.notNull())
    .addColumn('client_id', 'text')
    .addColumn('case_id', 'text')
    .addColumn('subject', 'text')
    .addColumn('fields', 'text', (c) => c.notNull())
    .addColumn('details', 'text', (c) => c.notNull())
    .addColumn('previous_hash', 'text', (c) => c.notNull())
    .addColumn('hash', 'text', (c) => c.notNull().unique())
    .modifyEnd(strict)
    .execute()
  await db.schema.createIndex('journal_of_case').on('journal').columns(['case_id', 'seq']).execute()
  await db.schema.createIndex('journal_of_client').on('journal').columns(['client_id', 'seq']).execute()
  // Append-only for our own program as well; whoever opens the file otherwise is found by the chain.
  for (const change of ['update', 'delete']) {
    await sql`create trigger ${sql.ref(`journal_refuses_${change}`)} before ${sql.raw(change)} on journal
      begin select raise(abort, 'the journal is append-only'); end`.execute(db)
  }
}

async function clientsAndFiles(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('data_keys')
    .addColumn('id', 'text', (c) => c.primaryKey())
    .addColumn('scope', 'text', (c) => c.notNull())
    .addColumn('wrapped', 'blob')
    .addColumn('wrapped_by', 'text', (c) => c.notNull())
    .addColumn('created_at', 'text', (c) => c.notNull())
    .addColumn('destroyed_at', 'text')
    .modifyEnd(strict)
    .execute()
  await db.schema
    .createIndex('data_keys_one_alive')
    .on('data_keys')
    .column('scope')
    .unique()
    .where(sql.ref('destroyed_at'), 'is', null)
    .execute()
  await db.schema
    .createTable('clients')
    .addColumn('id', 'text', (c) => c.primaryKey())
    .addColumn('name', 'text', (c) => c.notNull())
    .addColumn('contact_name', 'blob')
    .addColumn('contact_phone', 'blob')
    .addColumn('contact_phone_lookup', 'text')
    .addColumn('note', 'blob')
    .addColumn('created_at', 'text', (c) => c.notNull())
    .addColumn('created_by', 'text', (c) => c.notNull().references('users.id'))
    .addColumn('rev', 'integer', (c) => c.notNull())
    .modifyEnd(strict)
    .execute()
  await db.schema.createIndex('clients_by_phone').on('clients').column('contact_phone_lookup').execute()
  await db.schema
    .createTable('files')
    .addColumn('id', 'text', (c) => c.primaryKey())
    .addColumn('client_id', 'text', (c) => c.notNull().references('clients.id'))
    .addColumn('blob', 'text', (c) => c.notNull().unique())
    .addColumn('media_type', 'text', (c) => c.notNull())
    .addColumn('bytes', 'integer', (c) => c.notNull())
    .addColumn('name', 'blob', (c) => c.notNull())
    .addColumn('received_at', 'text', (c) => c.notNull())
    .addColumn('received_by', 'text', (c) => c.notNull().references('users.id'))
    .modifyEnd(strict)
    .execute()
  await db.schema.createIndex('files_of_client').on('files').column('client_id').execute()
}
