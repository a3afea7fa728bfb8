/** One line per room. The web imports only the type. */
import { calendarRouter } from './calendar/calendar.router.ts'
import { casesRouter } from './cases/cases.router.ts'
import { clientsRouter } from './clients/clients.router.ts'
import { deadlinesRouter } from './deadlines/deadlines.router.ts'
import { journalRouter } from './journal/journal.router.ts'
import { materialsRouter } from './materials/materials.router.ts'
import { sessionRouter } from './session/session.router.ts'
import { teamRouter } from './team/team.router.ts'
import { router } from './trpc.ts'
import { viewsRouter } from './views/views.router.ts'

export const appRouter = router({
  calendar: calendarRouter,
  cases: casesRouter,
  clients: clientsRouter,
  deadlines: deadlinesRouter,
  journal: journalRouter,
  materials: materialsRouter,
  session: sessionRouter,
  team: teamRouter,
  views: viewsRouter,
})

export type AppRouter = typeof appRouter
