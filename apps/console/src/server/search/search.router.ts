/** The room of the search: one line finds clients, cases and everything in them. */
import * as z from 'zod'
import { router, signedIn } from '../trpc.ts'
import { find } from './find.ts'
import { recentCases } from './recent.ts'

export const searchRouter = router({
  find: signedIn
    .input(z.strictObject({ text: z.string().trim().max(200), limit: z.int().min(1).max(20).default(5) }))
    .query(({ ctx, input }) => find(ctx.house, input)),

  /** Before anything is typed. */
  recent: signedIn.query(({ ctx }) => recentCases(ctx.house.db, ctx.signed.user.id, 6)),
})
