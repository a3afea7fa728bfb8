/** The navigation: where one is, the search, and at the foot the person, the language and the appearance. */
import { A, useLocation, useNavigate } from '@solidjs/router'
import { useQueryClient } from '@tanstack/solid-query'
import { createSignal, onCleanup, onMount } from 'solid-js'
import { api } from '../api.ts'
import { SavedViews } from '../cases/views/SavedViews.tsx'
import { t } from '../text/language.ts'
import { Mark } from '../ui/Mark.tsx'
import { LanguageSwitch } from './LanguageSwitch.tsx'
import { shortcuts } from './shortcuts.ts'
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
      <A href="/cases" class="side-mark">
        <Mark />
      </A>
      <SearchLine />
      <nav class="side-nav" aria-label={t().shell.navigation}>
        <A href="/cases" class="side-link" aria-current={isIn('/cases')}>
          {t().shell.cases}
        </A>
        <A href="/clients" class="side-link" aria-current={isIn('/clients')}>
          {t().shell.clients}
        </A>
        <A href="/calendar" class="side-link" aria-current={isIn('/calendar')}>
          {t().shell.calendar}
        </A>
        <A href="/reports" class="side-link" aria-current={isIn('/reports')}>
          {t().shell.reports}
        </A>
        <A href="/settings" class="side-link" aria-current={isIn('/settings')}>
          {t().shell.settings}
        </A>
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

/** Searches the cases; `/` brings one here from anywhere, `n` opens a new case. */
function SearchLine() {
  const navigate = useNavigate()
  const [sought, setSought] = createSignal('')
  let line: HTMLInputElement | undefined
  onMount(() => onCleanup(shortcuts({ '/': () => line?.focus(), n: () => navigate('/cases/new') })))
  const go = (event: SubmitEvent) => {
    event.preventDefault()
    const words = sought().trim()
    navigate(words === '' ? '/cases' : `/cases?search=${encodeURIComponent(words)}`)
  }
  return (
    <form class="side-search" role="search" onSubmit={go}>
      <input
        ref={(element) => {
          line = element
        }}
        class="input"
        type="search"
        value={sought()}
        onInput={(event) => setSought(event.currentTarget.value)}
        placeholder={t().shell.searchShort}
        aria-label={t().shell.search}
      />
      <kbd class="key">/</kbd>
    </form>
  )
}
