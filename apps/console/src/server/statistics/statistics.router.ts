/** The room of the statistics: what our own cases say, counted. */
import * as z from 'zod'
import { router, signedIn } from '../trpc.ts'
import { counted } from './filter.ts'
import { providersKnown, reasonStatistics } from './reasons.ts'
import { stageTimes } from './stage-times.ts'

const wanted = z.strictObject(counted)

export const statisticsRouter = router({
  reasons: signedIn.input(wanted).query(({ ctx, input }) => reasonStatistics(ctx.house.db, input)),
  stageTimes: signedIn.input(wanted).query(({ ctx, input }) => stageTimes(ctx.house.db, input, ctx.house.clock.now())),
  providers: signedIn.query(({ ctx }) => providersKnown(ctx.house.db)),
})
