/** The frame of every page: navigation at the left, the page beside it; without a session the sign-in form instead. */
import type { RouteSectionProps } from '@solidjs/router'
import { createSignal, Match, Show, Suspense, Switch } from 'solid-js'
import { problemOf } from '../api.ts'
import { Over } from '../palette/Over.tsx'
import { useAccountLanguage, useMe } from '../session/session.ts'
import { t } from '../text/language.ts'
import { Loading } from '../ui/Loading.tsx'
import { later } from '../ui/later.ts'
import { Side } from './Side.tsx'
import { SignedInContext } from './signed-in.ts'

/** Seldom seen by whoever is signed in. */
const Door = later(() => import('../session/Door.tsx'))
const SessionEnded = later(() => import('./SessionEnded.tsx'))

export function Shell(props: RouteSectionProps) {
  const me = useMe()
  useAccountLanguage(() => me.data?.user)
  // Once inside, a session that ends covers the page rather than taking it away: what was typed there stays.
  const [wasInside, setWasInside] = createSignal(false)
  const user = () => {
    const now = me.data?.user
    if (now) setWasInside(true)
    return now
  }
  return (
    <Switch fallback={<Loading />}>
      <Match when={user() || wasInside()}>
        <SignedInContext.Provider value={() => me.data?.user ?? undefined}>
          <div class="shell">
            <a class="skip" href="#page">
              {t().shell.skip}
            </a>
            <Side />
            <main id="page" class="page" tabindex="-1">
              {props.children}
            </main>
          </div>
          <Over />
          <Show when={!me.data?.user}>
            <Suspense>
              <SessionEnded />
            </Suspense>
          </Show>
        </SignedInContext.Provider>
      </Match>
      <Match when={me.data ?? me.error}>
        <Suspense fallback={<Loading />}>
          <Door
            needsSetUp={me.data?.needsSetUp === true}
            problem={me.data ? undefined : problemOf(me.error)}
            onRetry={() => void me.refetch()}
          />
        </Suspense>
      </Match>
    </Switch>
  )
}
