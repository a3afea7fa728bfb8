/** The second factor: on with a key and six digits, off with the password. */
import type { Problem } from '@beian/domain/vocabulary'
import { useQueryClient } from '@tanstack/solid-query'
import { createSignal, Match, Show, Switch } from 'solid-js'
import { api, problemOf } from '../api.ts'
import { meKey } from '../session/session.ts'
import { useSignedIn } from '../shell/signed-in.ts'
import { t } from '../text/language.ts'
import { Button } from '../ui/Button.tsx'
import { ProblemNote } from '../ui/ProblemNote.tsx'
import { TextField } from '../ui/TextField.tsx'
import { tell } from '../ui/toast.tsx'

export function SecondFactor() {
  const me = useSignedIn()
  const cache = useQueryClient()
  const [secret, setSecret] = createSignal<string>()
  const [typed, setTyped] = createSignal('')
  const [problem, setProblem] = createSignal<Problem>()

  const carryOut = async (act: () => Promise<unknown>, news?: () => string) => {
    setProblem(undefined)
    try {
      await act()
      setTyped('')
      if (!news) return
      setSecret(undefined)
      tell(news)
      await cache.invalidateQueries({ queryKey: meKey })
    } catch (error) {
      setProblem(problemOf(error))
    }
  }
  const start = () => carryOut(async () => setSecret((await api.session.startSecondFactor.mutate({})).secret))
  const confirm = () => {
    const code = typed()
    return carryOut(
      () => api.session.confirmSecondFactor.mutate({ code }),
      () => t().settings.factor.enabled,
    )
  }
  const remove = () => {
    const password = typed()
    return carryOut(
      () => api.session.removeSecondFactor.mutate({ password }),
      () => t().settings.factor.removed,
    )
  }

  return (
    <section class="block">
      <h2>{t().settings.factor.title}</h2>
      <Switch>
        <Match when={me()?.secondFactor}>
          <p class="second">{t().settings.factor.on}</p>
          <div class="form">
            <TextField
              label={t().door.password}
              type="password"
              autocomplete="current-password"
              value={typed()}
              onInput={setTyped}
            />
            <div class="acts">
              <Button onClick={remove}>{t().settings.factor.remove}</Button>
            </div>
          </div>
        </Match>
        <Match when={secret()}>
          {(key) => (
            <div class="form">
              <p>{t().settings.factor.scan}</p>
              <p class="mono secret">{key().replace(/(.{4})/g, '$1 ')}</p>
              <TextField
                label={t().door.code}
                hint={t().door.codeHint}
                value={typed()}
                onInput={setTyped}
                inputmode="numeric"
                autocomplete="one-time-code"
              />
              <div class="acts">
                <Button kind="primary" onClick={confirm}>
                  {t().settings.factor.confirm}
                </Button>
              </div>
            </div>
          )}
        </Match>
        <Match when={!me()?.secondFactor}>
          <p class="second">{t().settings.factor.off}</p>
          <Button onClick={start}>{t().settings.factor.start}</Button>
        </Match>
      </Switch>
      <Show when={problem()}>{(refused) => <ProblemNote problem={refused()} />}</Show>
    </section>
  )
}
