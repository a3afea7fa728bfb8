/**
 * Writes the dates of cases that have none for calendars: those that an earlier version of the program left. Done at the
 * start, once for each way of writing them; a case that has its dates is not touched, so that it may be cut off and begun anew.
 */
import type { House } from '../house.ts'
import { renewCase } from './renew.ts'

/** Counted up whenever cases of earlier versions lack dates that this one shows. */
const way = 1

/** One transaction each, so that whatever was done stays done. Answers how many cases were read. */
export async function fillAgendas({ db, vault, clock }: Pick<House, 'db' | 'vault' | 'clock'>): Promise<number> {
  const state = await db.selectFrom('agenda_state').select('way').executeTakeFirst()
  if (state?.way === way) return 0
  const without = await db
    .selectFrom('cases')
    .select('id')
    .where('id', 'not in', db.selectFrom('agenda').select('agenda.case_id'))
    .orderBy('opened_at')
    .execute()
  for (const { id } of without)
    await db.transaction().execute((trx) => renewCase({ trx, vault, at: clock.now() }, id, 'facts'))
  await db
    .insertInto('agenda_state')
    .values({ only: 1, way })
    .onConflict((conflict) => conflict.column('only').doUpdateSet({ way }))
    .execute()
  return without.length
}
