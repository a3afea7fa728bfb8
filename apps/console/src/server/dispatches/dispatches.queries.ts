/** The paper of a case, where it is, its words opened. */
import type { Day, Instant } from '@beian/domain/vocabulary'
import { type Keeping, openJson } from '../cases/keeping.ts'

export type DispatchWords = {
  readonly what: string
  /** To whom, or from whom. */
  readonly whom: string
  readonly courier: string
  readonly number: string
  readonly note: string
}

export type DispatchRow = DispatchWords & {
  readonly id: string
  readonly way: 'out' | 'in'
  readonly sentOn: Day
  readonly receivedOn: Day | null
  readonly recordedAt: Instant
}

const none: DispatchWords = { what: '', whom: '', courier: '', number: '', note: '' }
export const placeOfDispatch = (id: string) => ({ table: 'dispatches', column: 'words', row: id })

export async function readDispatches(keeping: Keeping): Promise<readonly DispatchRow[]> {
  const rows = await keeping.trx
    .selectFrom('dispatches')
    .selectAll()
    .where('case_id', '=', keeping.caseId)
    .where('withdrawn_at', 'is', null)
    .orderBy('sent_on', 'desc')
    .orderBy('recorded_at', 'desc')
    .execute()
  const told: DispatchRow[] = []
  for (const { id, way, sent_on: sentOn, received_on: receivedOn, recorded_at: recordedAt, words } of rows) {
    const opened = await openJson<DispatchWords>(keeping, placeOfDispatch(id), words)
    told.push({ id, way, sentOn, receivedOn, recordedAt, ...(opened ?? none) })
  }
  return told
}
