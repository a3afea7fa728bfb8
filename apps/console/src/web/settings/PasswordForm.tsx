/** Changing one's password; all other sessions end with the old one. */
import type { Problem } from '@beian/domain/vocabulary'
import { createSignal, Show } from 'solid-js'
import { api, problemOf } from '../api.ts'
import { t } from '../text/language.ts'
import { Button } from '../ui/Button.tsx'
import { ProblemNote } from '../ui/ProblemNote.tsx'
import { TextField } from '../ui/TextField.tsx'
import { tell } from '../ui/toast.tsx'

const fields = ['current', 'next']

export function PasswordForm() {
  const [current, setCurrent] = createSignal('')
  const [next, setNext] = createSignal('')
  const [problem, setProblem] = createSignal<Problem>()
  const [busy, setBusy] = createSignal(false)
  const at = (path: string) => (problem()?.path === path ? problem() : undefined)
  const change = async (event: SubmitEvent) => {
    event.preventDefault()
    setBusy(true)
    setProblem(undefined)
    try {
      await api.session.changePassword.mutate({ current: current(), next: next() })
      setCurrent('')
      setNext('')
      tell(() => t().settings.password.changed)
    } catch (error) {
      setProblem(problemOf(error))
    } finally {
      setBusy(false)
    }
  }
  return (
    <section class="block">
      <h2>{t().settings.password.title}</h2>
      <form class="form" onSubmit={change} novalidate>
        <TextField
          label={t().settings.password.current}
          type="password"
          autocomplete="current-password"
          value={current()}
          onInput={setCurrent}
          problem={at('current')}
        />
        <TextField
          label={t().settings.password.next}
          hint={t().door.passwordHint}
          type="password"
          autocomplete="new-password"
          value={next()}
          onInput={setNext}
          problem={at('next')}
        />
        <Show when={fields.includes(problem()?.path ?? '') ? undefined : problem()}>
          {(whole) => <ProblemNote problem={whole()} />}
        </Show>
        <div class="acts">
          <Button type="submit" busy={busy()}>
            {t().settings.password.change}
          </Button>
        </div>
      </form>
    </section>
  )
}
