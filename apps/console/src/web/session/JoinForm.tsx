/** Makes an account from a set-up link or an invitation. */
import type { Problem } from '@beian/domain/vocabulary'
import { useNavigate } from '@solidjs/router'
import { createSignal, Show } from 'solid-js'
import { api, problemsOf } from '../api.ts'
import { language, t } from '../text/language.ts'
import { Button } from '../ui/Button.tsx'
import { ProblemNote } from '../ui/ProblemNote.tsx'
import { TextField } from '../ui/TextField.tsx'
import { useEntered } from './session.ts'

const fields = ['name', 'signInName', 'password']

export function JoinForm(props: { token: string; isFirst: boolean; initialName: string }) {
  const [name, setName] = createSignal(props.initialName)
  const [signInName, setSignInName] = createSignal('')
  const [password, setPassword] = createSignal('')
  const [problems, setProblems] = createSignal<readonly Problem[]>([])
  const [busy, setBusy] = createSignal(false)
  const entered = useEntered()
  const navigate = useNavigate()
  const at = (path: string) => problems().find((problem) => problem.path === path)
  const elsewhere = () => problems().find((problem) => !fields.includes(problem.path ?? ''))

  const join = async (event: SubmitEvent) => {
    event.preventDefault()
    setBusy(true)
    setProblems([])
    try {
      const account = { name: name(), signInName: signInName(), password: password(), language: language() }
      await api.session.setUp.mutate({ token: props.token, ...account })
      await entered()
      navigate('/cases', { replace: true })
    } catch (error) {
      setProblems(problemsOf(error))
    } finally {
      setBusy(false)
    }
  }

  return (
    <form class="door-form" onSubmit={join} novalidate>
      <h1>{props.isFirst ? t().door.setUp : t().door.invited(props.initialName)}</h1>
      <p>{props.isFirst ? t().door.setUpNote : t().door.invitedNote}</p>
      <TextField
        label={t().door.name}
        hint={t().door.nameHint}
        value={name()}
        onInput={setName}
        problem={at('name')}
        autocomplete="name"
        autofocus
      />
      <TextField
        label={t().door.signInName}
        hint={t().door.signInNameHint}
        value={signInName()}
        onInput={setSignInName}
        problem={at('signInName')}
        autocomplete="username"
      />
      <TextField
        label={t().door.password}
        hint={t().door.passwordHint}
        type="password"
        value={password()}
        onInput={setPassword}
        problem={at('password')}
        autocomplete="new-password"
      />
      <Show when={elsewhere()}>{(problem) => <ProblemNote problem={problem()} />}</Show>
      <Button type="submit" kind="primary" busy={busy()}>
        {t().door.create}
      </Button>
    </form>
  )
}
