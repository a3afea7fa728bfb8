/** Granted numbers as rows. */
import type { GrantedNumber } from '@beian/domain/casework'
import type { Kysely, Transaction } from 'kysely'
import type { DB } from '../db/tables.ts'

/** A grant brings all numbers anew; a correction changes one and keeps what stood there. */
export async function writeNumbers(
  trx: Transaction<DB>,
  caseId: string,
  numbers: readonly GrantedNumber[],
): Promise<void> {
  await trx.deleteFrom('numbers').where('case_id', '=', caseId).execute()
  const rows = numbers.map(({ subject, kind, number, grantedAt, earlier }, place) => ({
    case_id: caseId,
    subject_id: subject,
    place,
    kind,
    number,
    granted_at: grantedAt,
    earlier: JSON.stringify(earlier),
  }))
  if (rows.length > 0) await trx.insertInto('numbers').values(rows).execute()
}

export async function readNumbers(db: Kysely<DB> | Transaction<DB>, caseId: string): Promise<readonly GrantedNumber[]> {
  const rows = await db.selectFrom('numbers').selectAll().where('case_id', '=', caseId).orderBy('place').execute()
  return rows.map(({ subject_id: subject, kind, number, granted_at: grantedAt, earlier }) => ({
    subject,
    kind,
    number,
    grantedAt,
    earlier: JSON.parse(earlier) as GrantedNumber['earlier'],
  }))
}
