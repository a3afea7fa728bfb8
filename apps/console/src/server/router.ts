/** One line per room. The web imports only the type. */
import { journalRouter } from './journal/journal.router.ts'
import { sessionRouter } from './session/session.router.ts'
import { teamRouter } from './team/team.router.ts'
import { router } from './trpc.ts'

export const appRouter = router({
  journal: journalRouter,
  session: sessionRouter,
  team: teamRouter,
})

export type AppRouter = typeof appRouter
