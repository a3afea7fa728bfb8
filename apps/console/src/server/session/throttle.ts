/**
 * Failed attempts are counted per account, existing or not, and answered with growing delays, never with a lock-out that
 * somebody else could cause for good: three free, then 1, 2, 4 … seconds up to 15 minutes; forgotten after a day.
 */
import type { Instant } from '@beian/domain/vocabulary'
import type { Kysely, Transaction } from 'kysely'
import type { DB } from '../db/tables.ts'
import { between, day, minute, second } from '../instants.ts'

const free = 3
const longestDelay = 15 * minute

/** Milliseconds to wait after so many failures. */
export function delayAfter(failures: number): number {
  return failures < free ? 0 : Math.min(longestDelay, second * 2 ** (failures - free))
}

/** Seconds until the next attempt is looked at; 0 when it may come now. */
export async function secondsToWait(db: Kysely<DB> | Transaction<DB>, account: string, at: Instant): Promise<number> {
  const row = await db.selectFrom('attempts').selectAll().where('account', '=', account).executeTakeFirst()
  if (!row) return 0
  return Math.max(0, Math.ceil((delayAfter(row.failures) - between(row.last_at, at)) / second))
}

export async function countFailure(trx: Transaction<DB>, account: string, at: Instant): Promise<void> {
  const row = await trx.selectFrom('attempts').selectAll().where('account', '=', account).executeTakeFirst()
  const failures = row && between(row.last_at, at) < day ? row.failures + 1 : 1
  await trx
    .insertInto('attempts')
    .values({ account, failures, last_at: at })
    .onConflict((conflict) => conflict.column('account').doUpdateSet({ failures, last_at: at }))
    .execute()
}

export async function forgetFailures(trx: Transaction<DB>, account: string): Promise<void> {
  await trx.deleteFrom('attempts').where('account', '=', account).execute()
}
