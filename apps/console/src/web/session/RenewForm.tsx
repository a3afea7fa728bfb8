/** A new password by a renewal link. */
import type { Problem } from '@beian/domain/vocabulary'
import { useNavigate } from '@solidjs/router'
import { createSignal, Show } from 'solid-js'
import { api, problemOf } from '../api.ts'
import { t } from '../text/language.ts'
import { Button } from '../ui/Button.tsx'
import { ProblemNote } from '../ui/ProblemNote.tsx'
import { TextField } from '../ui/TextField.tsx'
import { useEntered } from './session.ts'

export function RenewForm(props: { token: string; name: string }) {
  const [password, setPassword] = createSignal('')
  const [problem, setProblem] = createSignal<Problem>()
  const [busy, setBusy] = createSignal(false)
  const entered = useEntered()
  const navigate = useNavigate()

  const renew = async (event: SubmitEvent) => {
    event.preventDefault()
    setBusy(true)
    setProblem(undefined)
    try {
      await api.session.renew.mutate({ token: props.token, password: password() })
      await entered()
      navigate('/cases', { replace: true })
    } catch (error) {
      setProblem(problemOf(error))
    } finally {
      setBusy(false)
    }
  }

  return (
    <form class="door-form" onSubmit={renew} novalidate>
      <h1>{t().door.renewal}</h1>
      <p>{t().door.renewalNote(props.name)}</p>
      <TextField
        label={t().settings.password.next}
        hint={t().door.passwordHint}
        type="password"
        value={password()}
        onInput={setPassword}
        problem={problem()?.path === 'password' ? problem() : undefined}
        autocomplete="new-password"
        autofocus
      />
      <Show when={problem()?.path === 'password' ? undefined : problem()}>
        {(whole) => <ProblemNote problem={whole()} />}
      </Show>
      <Button type="submit" kind="primary" busy={busy()}>
        {t().door.setPassword}
      </Button>
    </form>
  )
}
