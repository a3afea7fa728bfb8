/** The room of the calendar: its years, and what an arrangement that somebody adds would move. */
import { isRefusal, RefusalError } from '../problems.ts'
import { administrator, router, signedIn } from '../trpc.ts'
import { listYears, loadYear, pasted, previewYear, removeYear } from './years.ts'

export const calendarRouter = router({
  years: signedIn.query(({ ctx }) => listYears(ctx.house.db)),

  previewYear: administrator.input(pasted).query(async ({ ctx, input }) => {
    const preview = await previewYear(ctx.house, input)
    if (isRefusal(preview)) throw new RefusalError(preview)
    return preview
  }),

  loadYear,
  removeYear,
})
