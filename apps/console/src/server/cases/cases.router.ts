/** The room of the cases: list, look at, open, record facts, move on, rest, decide. Materials have a room of their own. */

import { type Context, requestToClient } from '@beian/domain/casework'
import { isDay } from '@beian/domain/vocabulary'
import type { Transaction } from 'kysely'
import * as z from 'zod'
import type { DB } from '../db/tables.ts'
import type { House } from '../house.ts'
import { correctNumber } from '../numbers/correct-number.ts'
import { RefusalError, refuse } from '../problems.ts'
import { recordEvent, submit, takeBack, takePersonBack } from '../rounds/moving.ts'
import { router, signedIn } from '../trpc.ts'
import { assign } from './assign.ts'
import { caseId } from './case-command.ts'
import { contextFor } from './context.ts'
import { addSubject, recordFacts, removeSubject } from './facts.ts'
import { listProcedures } from './list/list.router.ts'
import { findCaseRow, type Loaded, loadCase } from './load.ts'
import { openCase } from './open-case.ts'
import { pageOf } from './page/page.ts'
import { abandon, acceptRisk, hold, reopen, resume, withdrawRisk } from './pauses.ts'
import { reveal } from './reveal.ts'

export const casesRouter = router({
  ...listProcedures,

  get: signedIn
    .input(z.strictObject({ id: caseId }))
    .query(({ ctx, input }) =>
      lookAt(ctx.house, input.id, ({ trx, loaded, context }) =>
        pageOf({ trx, vault: ctx.house.vault }, loaded, context),
      ),
    ),

  /** Whether anything changed since: asked often, so nothing is opened. */
  revision: signedIn.input(z.strictObject({ id: caseId })).query(async ({ ctx, input }) => {
    const row = await ctx.house.db.selectFrom('cases').select('rev').where('id', '=', input.id).executeTakeFirst()
    if (!row) throw new RefusalError(refuse('unknown-case', { path: 'id' }))
    return row
  }),

  /** What the client is asked for, in words ready to paste. */
  requestToClient: signedIn
    .input(z.strictObject({ id: caseId, by: z.string().refine(isDay).optional() }))
    .query(({ ctx, input }) =>
      lookAt(ctx.house, input.id, ({ loaded, context }) => {
        const request = requestToClient(loaded.filingCase, input.by ? { ...context, by: input.by } : context)
        return { text: request.text, lines: request.lines.length }
      }),
    ),

  open: openCase,
  recordFacts,
  addSubject,
  removeSubject,
  reveal,
  submit,
  recordEvent,
  hold,
  resume,
  abandon,
  reopen,
  acceptRisk,
  withdrawRisk,
  takeBack,
  takePersonBack,
  correctNumber,
  assign,
})

type Look = { trx: Transaction<DB>; loaded: Loaded; context: Context }

/** In one transaction, so that no change comes between two readings. */
function lookAt<T>({ db, vault, clock }: House, caseId: string, show: (look: Look) => T | Promise<T>): Promise<T> {
  return db.transaction().execute(async (trx) => {
    const row = await findCaseRow(trx, caseId)
    if (!row) throw new RefusalError(refuse('unknown-case', { path: 'id' }))
    const loaded = await loadCase(trx, vault, row)
    const at = clock.now()
    const context = await contextFor({ trx, vault, caseId, clientId: row.client_id, at }, loaded.filingCase)
    return show({ trx, loaded, context })
  })
}
