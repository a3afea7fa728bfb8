/** Renews what lists, calendars and feeds show of a case when something around it changed: the calendar, the book. */
import type { Transaction } from 'kysely'
import { contextFor } from '../cases/context.ts'
import { findCaseRow, loadCase } from '../cases/load.ts'
import { writeSummary } from '../cases/summary.ts'
import type { Vault } from '../crypto/vault.ts'
import type { DB } from '../db/tables.ts'
import type { Because } from './agenda.table.ts'

export type Renewing = { readonly trx: Transaction<DB>; readonly vault: Vault; readonly at: `${string}Z` }

/** A case with everything by which it is judged; undefined where there is none. */
export async function lookInto({ trx, vault, at }: Renewing, id: string) {
  const row = await findCaseRow(trx, id)
  if (!row) return undefined
  const loaded = await loadCase(trx, vault, row)
  const context = await contextFor({ trx, vault, at, caseId: id, clientId: row.client_id }, loaded.filingCase)
  return { ...loaded, context }
}

export async function renewCase(renewing: Renewing, id: string, because: Because): Promise<void> {
  const looked = await lookInto(renewing, id)
  if (looked) await writeSummary(renewing.trx, { filingCase: looked.filingCase, context: looked.context, because })
}
