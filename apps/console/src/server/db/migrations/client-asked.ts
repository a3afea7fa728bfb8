/** It is the client's turn only once the client was asked: cases of which nobody asked anything are ours again. */
import { type Kysely, sql } from 'kysely'
import type { Migration } from 'kysely/migration'

export const clientAsked: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    await sql`update cases set turn = 'consultant', turn_seen = 'consultant'
      where final = 0 and locked = 0 and turn = 'client' and not exists (
        select 1 from client_requests as asked
        where asked.case_id = cases.id and asked.withdrawn_at is null and asked.recorded_at >= coalesce(
          (select at from happenings where case_id = cases.id order by place desc limit 1), ''))`.execute(db)
  },
}
