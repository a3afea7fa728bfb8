/** Writes the limits that run in a case, and which of them its stage waits for first. */
import type { CaseLimit, Turn } from '@beian/domain/casework'
import type { Limit } from '@beian/domain/rulebook'
import type { Transaction } from 'kysely'
import type { DB } from '../db/tables.ts'

export async function writeDeadlines(
  trx: Transaction<DB>,
  caseId: string,
  { running, due }: { running: readonly CaseLimit[]; due: Turn['due'] },
): Promise<void> {
  await trx.deleteFrom('deadlines').where('case_id', '=', caseId).execute()
  const rows = running.map((one, place) => ({
    case_id: caseId,
    place,
    topic: one.topic.id,
    ref: one.by.ref,
    layer: one.layer,
    kind: one.kind,
    day: one.due.day,
    instant: one.due.instant ?? null,
    provisional: flag(one.due.provisional),
    disputed: flag(one.disputed),
    working: flag(isInWorkingDays(one)),
    next: flag(one.key === due?.key && one.by.ref === due.by.ref),
  }))
  if (rows.length > 0) await trx.insertInto('deadlines').values(rows).execute()
}

const flag = (yes: boolean): 0 | 1 => (yes ? 1 : 0)

/** A limit's number and unit are its statement's value. */
function isInWorkingDays({ by }: CaseLimit): boolean {
  return (by.statement.value as Limit).unit.endsWith('working-day')
}
