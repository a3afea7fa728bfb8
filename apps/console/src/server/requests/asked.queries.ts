/** Whether a client was asked since the case came to where it is. */
import type { FilingCase } from '@beian/domain/casework'
import type { Kysely, Transaction } from 'kysely'
import type { DB } from '../db/tables.ts'

export async function isAsked(
  db: Kysely<DB> | Transaction<DB>,
  caseId: string,
  { happened }: Pick<FilingCase, 'happened'>,
): Promise<boolean> {
  const since = happened.at(-1)?.at
  const last = await db
    .selectFrom('client_requests')
    .select('id')
    .where('case_id', '=', caseId)
    .where('withdrawn_at', 'is', null)
    .$if(since !== undefined, (q) => q.where('recorded_at', '>=', since ?? '0000-01-01T00:00:00.000Z'))
    .limit(1)
    .executeTakeFirst()
  return last !== undefined
}
