/** The frame of every page: navigation at the left, the page beside it; without a session the sign-in form instead. */
import type { RouteSectionProps } from '@solidjs/router'
import { createSignal, Match, Show, Switch } from 'solid-js'
import { problemOf } from '../api.ts'
import { DoorPage } from '../session/DoorPage.tsx'
import { NeedsSetUp } from '../session/NeedsSetUp.tsx'
import { SignIn } from '../session/SignIn.tsx'
import { useAccountLanguage, useMe } from '../session/session.ts'
import { t } from '../text/language.ts'
import { Dialog } from '../ui/Dialog.tsx'
import { ErrorState } from '../ui/ErrorState.tsx'
import { Loading } from '../ui/Loading.tsx'
import { Side } from './Side.tsx'
import { SignedInContext } from './signed-in.ts'

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
      <Match when={me.error && !me.data}>
        <DoorPage>
          <ErrorState whole problem={problemOf(me.error)} onRetry={() => void me.refetch()} />
        </DoorPage>
      </Match>
      <Match when={me.data?.needsSetUp}>
        <NeedsSetUp />
      </Match>
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
          <SessionEnded open={!me.data?.user} />
        </SignedInContext.Provider>
      </Match>
      <Match when={me.data}>
        <DoorPage>
          <SignIn />
        </DoorPage>
      </Match>
    </Switch>
  )
}

function SessionEnded(props: { open: boolean }) {
  return (
    <Show when={props.open}>
      <Dialog open veiled onClose={() => undefined} title={t().shell.sessionEnded}>
        <p>{t().shell.sessionEndedNote}</p>
        <SignIn />
      </Dialog>
    </Show>
  )
}
