/** 首页巡检 Whether the client's home pages show what was granted: the schedule, the last look, tasks, and what was seen before. */
import type { Instant } from '@beian/domain/vocabulary'
import { createQuery, useQueryClient } from '@tanstack/solid-query'
import { createSignal, For, Show } from 'solid-js'
import { type Answers, api, problemOf } from '../../api.ts'
import { useSignedIn } from '../../shell/signed-in.ts'
import { say, t } from '../../text/language.ts'
import { shortInstant } from '../../text/when.ts'
import { Button } from '../../ui/Button.tsx'
import { Choice } from '../../ui/Choice.tsx'
import { tell, tellProblem } from '../../ui/toast.tsx'
import { ta } from './words.ts'

type Known = Answers['homePages']['ofClient']
const choices = ['off', '1', '7', '30'] as const

export function HomePages(props: { clientId: string }) {
  const me = useSignedIn()
  const cache = useQueryClient()
  const [busy, setBusy] = createSignal(false)
  const key = () => ['home-pages', props.clientId]
  const known = createQuery(() => ({
    queryKey: key(),
    queryFn: () => api.homePages.ofClient.query({ clientId: props.clientId }),
  }))
  const carryOut = async (act: () => Promise<unknown>) => {
    setBusy(true)
    await act().catch((error: unknown) => tellProblem(problemOf(error)))
    setBusy(false)
    await cache.invalidateQueries({ queryKey: key() })
  }
  const schedule = (everyDays: number | null, allowPrivate: boolean) => {
    const { clientId } = props
    return carryOut(() => api.homePages.setSchedule.mutate({ clientId, everyDays, allowPrivate }))
  }
  const check = () => {
    const { clientId } = props
    return carryOut(async () => {
      const { pages, tasks } = await api.homePages.checkNow.mutate({ clientId })
      tell(() => ta().checked(pages, tasks))
    })
  }
  const settle = (id: string) =>
    carryOut(async () => {
      await api.homePages.settle.mutate({ id })
      tell(() => ta().settled)
    })
  return (
    <section class="block">
      <h2>{ta().pages}</h2>
      <p class="quiet">{ta().pagesNote}</p>
      <Show when={known.data}>
        {(data) => (
          <>
            <div class="pages-head">
              <Choice
                label={ta().everyDays}
                options={choices.map((value) => ({ value, title: ta().choices[value] }))}
                value={String(data().schedule?.everyDays ?? 'off')}
                onChange={(value) =>
                  void schedule(value === 'off' ? null : Number(value), data().schedule?.allowPrivate ?? false)
                }
              />
              <Show when={data().schedule}>
                {(set) => (
                  <Show when={me()?.role === 'administrator'}>
                    <label class="check">
                      <input
                        type="checkbox"
                        checked={set().allowPrivate}
                        onChange={(event) => void schedule(set().everyDays, event.currentTarget.checked)}
                      />
                      <span title={ta().allowPrivateNote}>{ta().allowPrivate}</span>
                    </label>
                  </Show>
                )}
              </Show>
              <Button small busy={busy()} disabled={data().pages.length === 0} onClick={() => void check()}>
                {busy() ? ta().checking : ta().now}
              </Button>
              <Show when={data().schedule}>
                {(set) => <span class="quiet">{ta().next(shortInstant(set().nextAt as Instant))}</span>}
              </Show>
            </div>
            <Pages known={data()} />
            <Show when={data().tasks.length > 0}>
              <h3>{ta().tasks}</h3>
              <ul class="rows">
                <For each={data().tasks}>
                  {(task) => (
                    <li class="row">
                      <span>
                        {say(task.message)}
                        <span class="list-below">{shortInstant(task.openedAt as Instant)}</span>
                      </span>
                      <Button
                        small
                        onClick={() => void settle(task.id)}
                        aria-label={ta().settle + t().kit.colon + say(task.message)}
                      >
                        {ta().settle}
                      </Button>
                    </li>
                  )}
                </For>
              </ul>
            </Show>
            <History known={data()} />
          </>
        )}
      </Show>
    </section>
  )
}

function Pages(props: { known: Known }) {
  const kindOf = (kind: string) => ta().kinds[kind as keyof ReturnType<typeof ta>['kinds']]
  return (
    <Show when={props.known.pages.length > 0} fallback={<p class="quiet">{ta().noPages}</p>}>
      <ul class="rows">
        <For each={props.known.pages}>
          {(page) => (
            <li class="row">
              <span>
                <span class="mono">{page.address}</span>
                <For each={page.drift}>
                  {(one) => (
                    <span class="list-below" data-drift={one.state}>
                      {kindOf(one.kind)} <span class="number">{one.number}</span> · {ta().drift[one.state]}
                    </span>
                  )}
                </For>
              </span>
            </li>
          )}
        </For>
      </ul>
    </Show>
  )
}

function History(props: { known: Known }) {
  return (
    <Show when={props.known.checks.length > 0}>
      <details>
        <summary>
          {ta().history} ({props.known.checks.length})
        </summary>
        <ul class="rows">
          <For each={props.known.checks}>
            {(check) => (
              <li class="row">
                <span>
                  {shortInstant(check.at as Instant)} · <span class="mono">{check.address}</span>
                  <span class="list-below">
                    {check.failure
                      ? ta().failures[check.failure]
                      : check.findings.length === 0
                        ? ta().fine
                        : ta().found(check.findings.length)}
                  </span>
                  <For each={check.findings}>{(one) => <span class="list-below">{say(one.message)}</span>}</For>
                </span>
              </li>
            )}
          </For>
        </ul>
      </details>
    </Show>
  )
}
