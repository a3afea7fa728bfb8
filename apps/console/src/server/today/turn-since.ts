/** Since when a case waits for whom it waits: from the event that passed it on, or from the change that did. */
import type { Change, FilingCase } from '@beian/domain/casework'
import type { Instant } from '@beian/domain/vocabulary'
import type { Transaction } from 'kysely'
import type { DB } from '../db/tables.ts'

type Changed = { trx: Transaction<DB>; caseId: string; at: Instant }

/** Where an event was taken back, it waits again since the one before. */
function sinceOf({ at }: Changed, { changes, after }: { changes: readonly Change[]; after: FilingCase }): Instant {
  if (changes.some(({ kind }) => kind === 'event-taken-back')) return after.happened.at(-1)?.at ?? at
  const moved = changes.findLast((change) => change.kind === 'stage-moved')
  return moved?.kind === 'stage-moved' ? moved.happenedAt : at
}

export async function keepTurnSince(
  changed: Changed,
  what: { changes: readonly Change[]; after: FilingCase },
): Promise<void> {
  const { trx, caseId } = changed
  const since = sinceOf(changed, what)
  await trx
    .updateTable('cases')
    .set((eb) => ({ turn_since: since, turn_seen: eb.ref('turn') }))
    .where('id', '=', caseId)
    .whereRef('turn_seen', '!=', 'turn')
    .execute()
}
