/** Every page and its address. */
import { Navigate, Route, Router } from '@solidjs/router'
import { QueryClientProvider } from '@tanstack/solid-query'
import { lazy } from 'solid-js'
import { openQueries } from './query-client.ts'
import { Shell } from './shell/Shell.tsx'
import { withRoomWords } from './text/language.ts'
import { Toasts } from './ui/toast.tsx'

const OneTimeLink = lazy(() => import('./session/OneTimeLink.tsx'))
const TodayPage = lazy(() => withRoomWords(import('./today/TodayPage.tsx')))
const CasesPage = lazy(() => import('./cases/CasesPage.tsx'))
const NewCasePage = lazy(() => withRoomWords(import('./cases/NewCasePage.tsx')))
const CasePage = lazy(() => withRoomWords(import('./case/CasePage.tsx')))
const ClientsPage = lazy(() => withRoomWords(import('./clients/ClientsPage.tsx')))
const NewClientPage = lazy(() => withRoomWords(import('./clients/NewClientPage.tsx')))
const ClientPage = lazy(() => withRoomWords(import('./clients/ClientPage.tsx')))
const CalendarPage = lazy(() => withRoomWords(import('./calendar/CalendarPage.tsx')))
const ReportsPage = lazy(() => withRoomWords(import('./reports/ReportsPage.tsx')))
const TopicPage = lazy(() => withRoomWords(import('./rules/TopicPage.tsx')))
const SettingsPage = lazy(() => withRoomWords(import('./settings/SettingsPage.tsx')))
const NotFound = lazy(() => withRoomWords(import('./shell/NotFound.tsx')))

export function Desk() {
  const client = openQueries()
  return (
    <QueryClientProvider client={client}>
      <Router>
        <Route path="/setup" component={OneTimeLink} />
        <Route path="/invitation" component={OneTimeLink} />
        <Route path="/renewal" component={OneTimeLink} />
        <Route path="/" component={Shell}>
          <Route path="/" component={() => <Navigate href="/today" />} />
          <Route path="/today" component={TodayPage} />
          <Route path="/cases" component={CasesPage} />
          <Route path="/cases/new" component={NewCasePage} />
          <Route path="/cases/:id/:tab?" component={CasePage} />
          <Route path="/clients" component={ClientsPage} />
          <Route path="/clients/new" component={NewClientPage} />
          <Route path="/clients/:id" component={ClientPage} />
          <Route path="/calendar" component={CalendarPage} />
          <Route path="/reports" component={ReportsPage} />
          <Route path="/rules/:id" component={TopicPage} />
          <Route path="/settings/:tab?" component={SettingsPage} />
          <Route path="*" component={NotFound} />
        </Route>
      </Router>
      <Toasts />
    </QueryClientProvider>
  )
}
