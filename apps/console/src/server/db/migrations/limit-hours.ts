/** A limit in hours keeps its hour in lists; those that run already have it from the agenda. */
import { type Kysely, sql } from 'kysely'
import type { Migration } from 'kysely/migration'

export const limitHours: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    await db.schema.alterTable('deadlines').addColumn('instant', 'text').execute()
    await sql`update deadlines set instant = (
      select instant from agenda
      where agenda.case_id = deadlines.case_id and agenda.topic = deadlines.topic and agenda.day = deadlines.day
      order by agenda.place limit 1)`.execute(db)
  },
}
