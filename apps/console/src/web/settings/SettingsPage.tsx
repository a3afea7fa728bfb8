/** Settings: one's own account, the team, and for administrators the journal. */
import { useParams } from '@solidjs/router'
import { Match, Suspense, Switch } from 'solid-js'
import { td } from '../calendar/words.ts'
import { tr } from '../rule-changes/words.ts'
import { useSignedIn } from '../shell/signed-in.ts'
import { t } from '../text/language.ts'
import { Loading } from '../ui/Loading.tsx'
import { later } from '../ui/later.ts'
import { Tabs } from '../ui/Tabs.tsx'
import { AccountSettings } from './AccountSettings.tsx'
import { JournalSettings } from './JournalSettings.tsx'
import { TeamSettings } from './TeamSettings.tsx'

const RuleSettings = later(() => import('../rule-changes/RuleSettings.tsx'))
const CalendarSettings = later(() => import('./CalendarSettings.tsx'))

export default function SettingsPage() {
  const params = useParams<{ tab?: string }>()
  const me = useSignedIn()
  const isAdministrator = () => me()?.role === 'administrator'
  const tabs = () => [
    { href: '/settings', title: t().settings.account, current: params.tab === undefined },
    { href: '/settings/team', title: t().settings.team, current: params.tab === 'team' },
    { href: '/settings/calendar', title: td().years.tab, current: params.tab === 'calendar' },
    { href: '/settings/rules', title: tr().tab, current: params.tab === 'rules' },
    ...(isAdministrator()
      ? [{ href: '/settings/journal', title: t().settings.journal, current: params.tab === 'journal' }]
      : []),
  ]
  return (
    <>
      <header class="page-head">
        <h1>{t().settings.title}</h1>
      </header>
      <Tabs tabs={tabs()} label={t().settings.title} />
      <Switch fallback={<AccountSettings />}>
        <Match when={params.tab === 'team'}>
          <TeamSettings />
        </Match>
        <Match when={params.tab === 'rules'}>
          <Suspense fallback={<Loading />}>
            <RuleSettings />
          </Suspense>
        </Match>
        <Match when={params.tab === 'calendar'}>
          <Suspense fallback={<Loading />}>
            <CalendarSettings />
          </Suspense>
        </Match>
        <Match when={params.tab === 'journal' && isAdministrator()}>
          <JournalSettings />
        </Match>
      </Switch>
    </>
  )
}
