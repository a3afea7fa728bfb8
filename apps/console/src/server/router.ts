/** One line per room. The web imports only the type. */
import { casesRouter } from './cases/cases.router.ts'
import { clientsRouter } from './clients/clients.router.ts'
import { journalRouter } from './journal/journal.router.ts'
import { materialsRouter } from './materials/materials.router.ts'
import { sessionRouter } from './session/session.router.ts'
import { teamRouter } from './team/team.router.ts'
import { router } from './trpc.ts'

export const appRouter = router({
  cases: casesRouter,
  clients: clientsRouter,
  journal: journalRouter,
  materials: materialsRouter,
  session: sessionRouter,
  team: teamRouter,
})

export type AppRouter = typeof appRouter
