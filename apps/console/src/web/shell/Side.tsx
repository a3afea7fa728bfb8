/** The navigation: the line that finds and does everything, where one is, and at the foot the person, the language and the appearance. */
import { A, useLocation } from '@solidjs/router'
import { useQueryClient } from '@tanstack/solid-query'
import { api } from '../api.ts'
import { SavedViews } from '../cases/views/SavedViews.tsx'
import { setOver } from '../palette/opened.ts'
import { t } from '../text/language.ts'
import { Mark } from '../ui/Mark.tsx'
import { LanguageSwitch } from './LanguageSwitch.tsx'
import { useSignedIn } from './signed-in.ts'
import { ThemeSwitch } from './ThemeSwitch.tsx'

export function Side() {
  const user = useSignedIn()
  const here = useLocation()
  const client = useQueryClient()
  const isIn = (path: string) => (here.pathname.startsWith(path) ? 'page' : undefined)
  const leave = async () => {
    await api.session.signOut.mutate({}).catch(() => undefined)
    client.clear()
    location.assign('/')
  }
  return (
    <aside class="side">
      <A href="/today" class="side-mark">
        <Mark />
      </A>
      <SearchLine />
      {/* Plain links: the router's own would call only the very page current, and not what lies below it. */}
      <nav class="side-nav" aria-label={t().shell.navigation}>
        <a href="/today" class="side-link" aria-current={isIn('/today')}>
          {t().shell.today}
        </a>
        <a href="/cases" class="side-link" aria-current={isIn('/cases')}>
          {t().shell.cases}
        </a>
        <a href="/clients" class="side-link" aria-current={isIn('/clients')}>
          {t().shell.clients}
        </a>
        <a href="/calendar" class="side-link" aria-current={isIn('/calendar')}>
          {t().shell.calendar}
        </a>
        <a href="/reports" class="side-link" aria-current={isIn('/reports')}>
          {t().shell.reports}
        </a>
        <a href="/settings" class="side-link" aria-current={isIn('/settings')}>
          {t().shell.settings}
        </a>
      </nav>
      <SavedViews />
      <div class="side-foot">
        <div class="side-person">
          <span>{user()?.name}</span>
          <button type="button" class="link-button" onClick={leave}>
            {t().shell.signOut}
          </button>
        </div>
        <div class="side-person">
          <ThemeSwitch />
          <LanguageSwitch />
        </div>
      </div>
    </aside>
  )
}

/** Looks like a field, because that is what it opens. */
function SearchLine() {
  return (
    <button
      type="button"
      class="side-search"
      aria-haspopup="dialog"
      aria-keyshortcuts="Control+K Meta+K /"
      onClick={() => setOver('palette')}
    >
      <span>{t().shell.find}</span>
      <kbd class="key" aria-hidden="true">
        {isMac ? '⌘ K' : 'Ctrl K'}
      </kbd>
    </button>
  )
}

const isMac = /mac/i.test(navigator.platform)
