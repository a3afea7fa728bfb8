/** Since when a case waits for whom it waits: from the event that passed it on, or from the change that did. */
import type { Change } from '@beian/domain/casework'
import type { Instant } from '@beian/domain/vocabulary'
import type { Transaction } from 'kysely'
import type { DB } from '../db/tables.ts'

type Changed = { trx: Transaction<DB>; caseId: string; at: Instant }

export async function keepTurnSince({ trx, caseId, at }: Changed, changes: readonly Change[]): Promise<void> {
  const moved = changes.findLast((change) => change.kind === 'stage-moved')
  const since = moved?.kind === 'stage-moved' ? moved.happenedAt : at
  await trx
    .updateTable('cases')
    .set((eb) => ({ turn_since: since, turn_seen: eb.ref('turn') }))
    .where('id', '=', caseId)
    .whereRef('turn_seen', '!=', 'turn')
    .execute()
}
