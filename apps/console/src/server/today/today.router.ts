/** The room of the day's page. */
import * as z from 'zod'
import { router, signedIn } from '../trpc.ts'
import { lookAtToday } from './today.ts'

export const todayRouter = router({
  look: signedIn
    .input(z.strictObject({ whose: z.enum(['mine', 'everybody']), days: z.int().min(1).max(30) }))
    .query(({ ctx, input: { whose, days } }) => {
      const { db, clock } = ctx.house
      const consultant = whose === 'mine' ? ctx.signed.user.id : undefined
      return lookAtToday(db, { consultant, days }, clock.now())
    }),
})
