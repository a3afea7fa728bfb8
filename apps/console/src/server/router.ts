/** One line per room. The web imports only the type. */

import { accountsRouter } from './accounts/accounts.router.ts'
import { appointmentsRouter } from './appointments/appointments.router.ts'
import { calendarRouter } from './calendar/calendar.router.ts'
import { casesRouter } from './cases/cases.router.ts'
import { clientsRouter } from './clients/clients.router.ts'
import { deadlinesRouter } from './deadlines/deadlines.router.ts'
import { dispatchesRouter } from './dispatches/dispatches.router.ts'
import { divisionsRouter } from './divisions/divisions.router.ts'
import { documentsRouter } from './documents/documents.router.ts'
import { engagementsRouter } from './engagements/engagements.router.ts'
import { evidenceRouter } from './evidence/evidence.router.ts'
import { feedsRouter } from './feeds/feeds.router.ts'
import { feesRouter } from './fees/fees.router.ts'
import { followUpsRouter } from './follow-ups/follow-ups.router.ts'
import { homePagesRouter } from './home-pages/home-pages.router.ts'
import { houseRulesRouter } from './house-rules/house-rules.router.ts'
import { journalRouter } from './journal/journal.router.ts'
import { materialsRouter } from './materials/materials.router.ts'
import { noticesRouter } from './notices/notices.router.ts'
import { playbooksRouter } from './playbooks/playbooks.router.ts'
import { requestsRouter } from './requests/requests.router.ts'
import { roundsRouter } from './rounds/rounds.router.ts'
import { ruleChangesRouter } from './rule-changes/rule-changes.router.ts'
import { searchRouter } from './search/search.router.ts'
import { sessionRouter } from './session/session.router.ts'
import { statisticsRouter } from './statistics/statistics.router.ts'
import { tasksRouter } from './tasks/tasks.router.ts'
import { teamRouter } from './team/team.router.ts'
import { timelineRouter } from './timeline/timeline.router.ts'
import { todayRouter } from './today/today.router.ts'
import { topicsRouter } from './topics/topics.router.ts'
import { router } from './trpc.ts'
import { viewsRouter } from './views/views.router.ts'
import { whatIfRouter } from './what-if/what-if.router.ts'

export const appRouter = router({
  accounts: accountsRouter,
  calendar: calendarRouter,
  cases: casesRouter,
  clients: clientsRouter,
  deadlines: deadlinesRouter,
  divisions: divisionsRouter,
  documents: documentsRouter,
  engagements: engagementsRouter,
  evidence: evidenceRouter,
  feeds: feedsRouter,
  fees: feesRouter,
  followUps: followUpsRouter,
  homePages: homePagesRouter,
  houseRules: houseRulesRouter,
  journal: journalRouter,
  materials: materialsRouter,
  search: searchRouter,
  ruleChanges: ruleChangesRouter,
  session: sessionRouter,
  tasks: tasksRouter,
  team: teamRouter,
  views: viewsRouter,
  appointments: appointmentsRouter,
  dispatches: dispatchesRouter,
  notices: noticesRouter,
  playbooks: playbooksRouter,
  requests: requestsRouter,
  rounds: roundsRouter,
  statistics: statisticsRouter,
  timeline: timelineRouter,
  today: todayRouter,
  topics: topicsRouter,
  whatIf: whatIfRouter,
})

export type AppRouter = typeof appRouter
