/** The room of the timeline: read only. */
import * as z from 'zod'
import { caseId } from '../cases/case-command.ts'
import { lookAtCase } from '../cases/look.ts'
import { router, signedIn } from '../trpc.ts'
import { timelineOf } from './timeline.ts'

export const timelineRouter = router({
  ofCase: signedIn
    .input(z.strictObject({ id: caseId }))
    .query(({ ctx, input }) => lookAtCase(ctx.house, input.id, timelineOf)),
})
