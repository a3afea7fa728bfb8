/** Looking at one case for a page: everything in one transaction, so that no change comes between two readings. */
import type { TimedContext } from '@beian/domain/casework'
import type { Transaction } from 'kysely'
import type { DB } from '../db/tables.ts'
import type { House } from '../house.ts'
import { RefusalError, refuse } from '../problems.ts'
import { contextFor } from './context.ts'
import type { Keeping } from './keeping.ts'
import { findCaseRow, type Loaded, loadCase } from './load.ts'

export type Look = {
  readonly trx: Transaction<DB>
  readonly keeping: Keeping
  readonly loaded: Loaded
  readonly context: TimedContext
}

export function lookAtCase<T>({ db, vault, clock }: House, caseId: string, show: (look: Look) => T | Promise<T>) {
  return db.transaction().execute(async (trx): Promise<T> => {
    const row = await findCaseRow(trx, caseId)
    if (!row) throw new RefusalError(refuse('unknown-case', { path: 'id' }))
    const loaded = await loadCase(trx, vault, row)
    const keeping = { trx, vault, caseId, clientId: row.client_id, at: clock.now() }
    return show({ trx, keeping, loaded, context: await contextFor(keeping, loaded.filingCase) })
  })
}
