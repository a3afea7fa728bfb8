/** What the book says follows, each opened with one press: its answers are handed on, its limit goes along. */
import type { Day, Instant } from '@beian/domain/vocabulary'
import { A, useNavigate } from '@solidjs/router'
import { createQuery, useQueryClient } from '@tanstack/solid-query'
import { createSignal, For, Match, Show, Switch } from 'solid-js'
import { type Answers, api, problemOf } from '../../api.ts'
import { procedureTitle } from '../../cases/words.ts'
import { say } from '../../text/language.ts'
import { shortDay, shortInstant } from '../../text/when.ts'
import { Button } from '../../ui/Button.tsx'
import { tell, tellProblem } from '../../ui/toast.tsx'
import { useDesk } from '../desk.ts'
import { ta } from './words.ts'

type Known = Answers['followUps']['ofCase']
type Offered = Known['offered'][number]

export function FollowUps(props: { caseId: string }) {
  const desk = useDesk()
  const cache = useQueryClient()
  const navigate = useNavigate()
  const [busy, setBusy] = createSignal<string>()
  const known = createQuery(() => ({
    queryKey: ['case', props.caseId, 'follow-ups'],
    queryFn: () => api.followUps.ofCase.query({ caseId: props.caseId }),
  }))
  const open = async (data: Known, procedure: Offered['procedure']) => {
    setBusy(procedure)
    try {
      const takeOver = data.subjects
        .filter(({ noun }) => noun !== 'domain-name')
        .map(({ id: subject }) => ({ case: props.caseId, subject }))
      const { id } = await api.cases.open.mutate({ clientId: data.clientId, procedure, takeOver })
      await api.followUps.tie.mutate({ caseId: id, follows: props.caseId })
      tell(() => ta().openedNow)
      await cache.invalidateQueries()
      navigate(`/cases/${id}`)
    } catch (error) {
      tellProblem(problemOf(error))
      await cache.invalidateQueries()
    } finally {
      setBusy(undefined)
    }
  }
  const openedFor = (data: Known, { procedure }: Offered) => data.opened.filter((one) => one.procedure === procedure)
  return (
    <section class="block">
      <h2>{ta().follows}</h2>
      <Show when={known.data}>
        {(data) => (
          <Switch fallback={<p class="quiet">{desk.page().final ? ta().nothing : ta().notYet}</p>}>
            <Match when={data().offered.length > 0}>
              <p class="quiet">{ta().followsNote}</p>
              <ul class="rows">
                <For each={data().offered}>
                  {(one) => (
                    <li class="row">
                      <span>
                        <strong>{say(procedureTitle(one.procedure))}</strong>
                        <Show when={one.due}>{(due) => <span class="due-day"> · {dueWords(due())}</span>}</Show>
                        <span class="list-below">{say(one.summary)}</span>
                        <For each={openedFor(data(), one)}>
                          {(follow) => (
                            <span class="list-below">
                              <A href={`/cases/${follow.id}`}>
                                {ta().opened} {shortInstant(follow.openedAt as Instant)}
                              </A>
                            </span>
                          )}
                        </For>
                      </span>
                      <Button
                        small
                        kind={openedFor(data(), one).length === 0 ? 'primary' : 'plain'}
                        busy={busy() === one.procedure}
                        onClick={() => void open(data(), one.procedure)}
                        aria-label={`${ta().open} ${say(procedureTitle(one.procedure))}`}
                      >
                        {ta().open}
                      </Button>
                    </li>
                  )}
                </For>
              </ul>
            </Match>
          </Switch>
        )}
      </Show>
    </section>
  )
}

function dueWords({ day, begins, expected }: NonNullable<Offered['due']>): string {
  const when = begins ? ta().window(shortDay(begins as Day), shortDay(day)) : ta().by(shortDay(day))
  return expected ? `${when} (${ta().expected})` : when
}
