/** What a one-time link opens: the first administrator's set-up, an invitation, or a new password. */
import { createQuery } from '@tanstack/solid-query'
import { Match, Show, Switch } from 'solid-js'
import { api, problemOf } from '../api.ts'
import { say, t } from '../text/language.ts'
import { Loading } from '../ui/Loading.tsx'
import { DoorPage } from './DoorPage.tsx'
import { JoinForm } from './JoinForm.tsx'
import { RenewForm } from './RenewForm.tsx'

/** Behind `#`: no request ever carries it but the one that looks at the link. */
const tokenInAddress = () => decodeURIComponent(location.hash.slice(1))

export default function OneTimeLink() {
  const token = tokenInAddress()
  const link = createQuery(() => ({
    queryKey: ['session', 'link'],
    queryFn: () => api.session.lookAtLink.query({ token }),
    enabled: token !== '',
    retry: false,
    gcTime: 0,
  }))
  const missing = () => (token === '' ? t().door.linkMissing : undefined)
  const refused = () => (link.error ? problemOf(link.error) : undefined)
  return (
    <DoorPage>
      <Switch fallback={<Loading />}>
        <Match when={missing()}>{(words) => <Refusal title={words().message} note={words().fix} />}</Match>
        <Match when={refused()}>
          {(problem) => <Refusal title={say(problem().message)} note={say(problem().fix)} />}
        </Match>
        <Match when={link.data}>
          {(known) => (
            <Show
              when={known().kind === 'renewal'}
              fallback={<JoinForm token={token} isFirst={known().kind === 'set-up'} initialName={known().name ?? ''} />}
            >
              <RenewForm token={token} name={known().name ?? ''} />
            </Show>
          )}
        </Match>
      </Switch>
    </DoorPage>
  )
}

function Refusal(props: { title: string; note: string }) {
  return (
    <div class="door-form">
      <h1>{props.title}</h1>
      <p>{props.note}</p>
      <a class="button button-plain" href="/">
        {t().door.toSignIn}
      </a>
    </div>
  )
}
