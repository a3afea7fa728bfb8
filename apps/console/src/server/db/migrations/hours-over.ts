/** Limits in hours that end today are counted among what is late once their hour is over; there are few, kept apart. */
import { type Kysely, sql } from 'kysely'
import type { Migration } from 'kysely/migration'

export const hoursOver: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    await sql`create index deadlines_hours on deadlines (day, instant, case_id)
      where next = 1 and instant is not null`.execute(db)
  },
}
