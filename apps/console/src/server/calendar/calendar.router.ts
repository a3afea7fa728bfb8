/** The room of the calendar: its years, and what an arrangement that somebody adds would move. */
import * as z from 'zod'
import { isRefusal, RefusalError } from '../problems.ts'
import { administrator, router, signedIn } from '../trpc.ts'
import { monthOf } from './month.ts'
import { listYears, loadYear, pasted, previewYear, removeYear } from './years.ts'

const month = z.string().regex(/^20\d\d-(0[1-9]|1[0-2])$/)

export const calendarRouter = router({
  /** Of one consultant's cases and tasks, or of all. */
  month: signedIn
    .input(z.strictObject({ month, consultant: z.string().max(64).optional() }))
    .query(({ ctx, input }) => monthOf(ctx.house, input)),

  years: signedIn.query(({ ctx }) => listYears(ctx.house.db)),

  previewYear: administrator.input(pasted).query(async ({ ctx, input }) => {
    const preview = await previewYear(ctx.house, input)
    if (isRefusal(preview)) throw new RefusalError(preview)
    return preview
  }),

  loadYear,
  removeYear,
})
