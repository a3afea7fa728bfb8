/** The room of the rounds: each with what was sent and answered, and the catalogue by which reasons are told apart. */
import * as z from 'zod'
import { caseId } from '../cases/case-command.ts'
import { lookAtCase } from '../cases/look.ts'
import { router, signedIn } from '../trpc.ts'
import { catalogueRows } from './catalogue.ts'
import { mapReason } from './moving.ts'
import { roundRows } from './round-rows.ts'

export const roundsRouter = router({
  ofCase: signedIn
    .input(z.strictObject({ id: caseId }))
    .query(({ ctx, input }) => lookAtCase(ctx.house, input.id, roundRows)),
  catalogue: signedIn.query(() => catalogueRows()),
  mapReason,
})
