/** Makes a one-time link for a new colleague. */
import type { Problem } from '@beian/domain/vocabulary'
import { useQueryClient } from '@tanstack/solid-query'
import { createSignal, createUniqueId, For, Show } from 'solid-js'
import { api, problemOf } from '../api.ts'
import { t } from '../text/language.ts'
import { Button } from '../ui/Button.tsx'
import { ProblemNote } from '../ui/ProblemNote.tsx'
import { TextField } from '../ui/TextField.tsx'
import type { Made } from './MadeLink.tsx'

const roles = ['consultant', 'administrator'] as const

export function Invite(props: { onMade: (made: Made) => void }) {
  const cache = useQueryClient()
  const [name, setName] = createSignal('')
  const [role, setRole] = createSignal<(typeof roles)[number]>('consultant')
  const [problem, setProblem] = createSignal<Problem>()
  const group = createUniqueId()
  const invite = async (event: SubmitEvent) => {
    event.preventDefault()
    setProblem(undefined)
    try {
      props.onMade(await api.team.invite.mutate({ name: name(), role: role() }))
      setName('')
      await cache.invalidateQueries({ queryKey: ['team'] })
    } catch (error) {
      setProblem(problemOf(error))
    }
  }
  return (
    <section class="block">
      <h2>{t().settings.members.invite}</h2>
      <form class="form" onSubmit={invite} novalidate>
        <TextField
          label={t().settings.members.name}
          value={name()}
          onInput={setName}
          problem={problem()?.path === 'name' ? problem() : undefined}
        />
        <div class="field" role="radiogroup" aria-label={t().settings.members.role}>
          <span class="field-head field-legend">{t().settings.members.role}</span>
          <div class="checks">
            <For each={roles}>
              {(one) => (
                <label class="check">
                  <input type="radio" name={group} checked={role() === one} onChange={() => setRole(one)} />
                  <span>{t().settings.roles[one]}</span>
                </label>
              )}
            </For>
          </div>
          <p class="field-hint">{t().settings.members.roleHint}</p>
        </div>
        <Show when={problem()?.path === 'name' ? undefined : problem()}>
          {(whole) => <ProblemNote problem={whole()} />}
        </Show>
        <div class="acts">
          <Button type="submit" kind="primary">
            {t().settings.members.makeLink}
          </Button>
        </div>
      </form>
    </section>
  )
}
