/** What the day's page reads: since when a case waits for whom, and indexes for what is read from it. */
import { type Kysely, sql } from 'kysely'
import type { Migration } from 'kysely/migration'

export const today: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    await db.schema
      .alterTable('cases')
      .addColumn('turn_since', 'text', (c) => c.notNull().defaultTo(''))
      .execute()
    await db.schema
      .alterTable('cases')
      .addColumn('turn_seen', 'text', (c) => c.notNull().defaultTo(''))
      .execute()
    // For cases from before: their last event, which is when the turn mostly changed.
    await sql`update cases set turn_seen = turn, turn_since = coalesce(
      (select at from happenings where case_id = cases.id order by place desc limit 1), changed_at)`.execute(db)
    const waiting = ['turn', 'turn_since', 'id']
    await db.schema
      .createIndex('cases_waiting')
      .on('cases')
      .columns(['final', ...waiting])
      .execute()
    await db.schema
      .createIndex('cases_waiting_of')
      .on('cases')
      .columns(['final', 'consultant_id', ...waiting])
      .execute()
    await sql`create index appointments_agreed on appointments (at)
      where state = 'agreed' and withdrawn_at is null`.execute(db)
    await sql`create index receipts_to_review on receipts (case_id) where state = 'pending-review'`.execute(db)
  },
}
