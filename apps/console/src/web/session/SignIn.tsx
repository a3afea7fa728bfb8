/** The sign-in form: name, password, and the six digits once the server asks for them. */
import type { Problem } from '@beian/domain/vocabulary'
import { createSignal, Show } from 'solid-js'
import { api, problemOf } from '../api.ts'
import { t } from '../text/language.ts'
import { Button } from '../ui/Button.tsx'
import { ProblemNote } from '../ui/ProblemNote.tsx'
import { TextField } from '../ui/TextField.tsx'
import { useEntered } from './session.ts'

export function SignIn() {
  const [signInName, setSignInName] = createSignal('')
  const [password, setPassword] = createSignal('')
  const [code, setCode] = createSignal('')
  const [problem, setProblem] = createSignal<Problem>()
  const [busy, setBusy] = createSignal(false)
  const [asksCode, setAsksCode] = createSignal(false)
  const entered = useEntered()
  const at = (path: string) => (problem()?.path === path ? problem() : undefined)

  const enter = async (event: SubmitEvent) => {
    event.preventDefault()
    setBusy(true)
    setProblem(undefined)
    const digits = code().trim()
    try {
      await api.session.signIn.mutate({
        signInName: signInName(),
        password: password(),
        ...(digits === '' ? {} : { code: digits }),
      })
      await entered()
    } catch (error) {
      const refused = problemOf(error)
      setAsksCode((asks) => asks || refused.path === 'code')
      setProblem(refused.code === 'code-needed' ? undefined : refused)
    } finally {
      setBusy(false)
    }
  }

  return (
    <form class="door-form" onSubmit={enter}>
      <h1>{t().door.signIn}</h1>
      <TextField
        label={t().door.signInName}
        value={signInName()}
        onInput={setSignInName}
        problem={at('signInName')}
        autocomplete="username"
        required
        autofocus
      />
      <TextField
        label={t().door.password}
        type="password"
        value={password()}
        onInput={setPassword}
        problem={at('password')}
        autocomplete="current-password"
        required
      />
      <Show when={asksCode()}>
        <TextField
          label={t().door.code}
          hint={t().door.codeHint}
          value={code()}
          onInput={setCode}
          problem={at('code')}
          autocomplete="one-time-code"
          inputmode="numeric"
          autofocus
        />
      </Show>
      <Show when={problem()?.path === undefined ? problem() : undefined}>
        {(whole) => <ProblemNote problem={whole()} />}
      </Show>
      <Button type="submit" kind="primary" busy={busy()}>
        {t().door.signIn}
      </Button>
      <p class="quiet">{t().door.forgotten}</p>
    </form>
  )
}
