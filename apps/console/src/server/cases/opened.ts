/** A case as other rooms read it: its rows, the book and the register at hand, in their own transaction. */
import { type Context, type Known, knownOf } from '@beian/domain/casework'
import type { Transaction } from 'kysely'
import type { DB } from '../db/tables.ts'
import type { House } from '../house.ts'
import { type Refusal, refuse } from '../problems.ts'
import { contextFor } from './context.ts'
import { findCaseRow, type Loaded, loadCase } from './load.ts'

export type OpenCase = { readonly loaded: Loaded; readonly known: Known; readonly context: Context }

export async function openCaseFor(
  { vault, clock }: House,
  trx: Transaction<DB>,
  caseId: string,
): Promise<OpenCase | Refusal> {
  const row = await findCaseRow(trx, caseId)
  if (!row) return refuse('unknown-case', { path: 'id' })
  const loaded = await loadCase(trx, vault, row)
  const keeping = { trx, vault, caseId, clientId: row.client_id, at: clock.now() }
  const context = await contextFor(keeping, loaded.filingCase)
  return { loaded, context, known: knownOf(loaded.filingCase, context) }
}
