/** Every date of a case: what runs, what follows once it is done, what runs out, and what people set themselves. */
import { cautions } from '@beian/domain/calendar'
import { createQuery, useQueryClient } from '@tanstack/solid-query'
import { createSignal, For, Match, Show, Suspense, Switch } from 'solid-js'
import { api, problemOf } from '../../api.ts'
import { td } from '../../calendar/words.ts'
import { CaseTasks } from '../../tasks/CaseTasks.tsx'
import { say } from '../../text/language.ts'
import { Button } from '../../ui/Button.tsx'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { ErrorState } from '../../ui/ErrorState.tsx'
import { Loading } from '../../ui/Loading.tsx'
import { later } from '../../ui/later.ts'
import { tell, tellProblem } from '../../ui/toast.tsx'
import { caseKey, useDesk } from '../desk.ts'
import { DateRow } from './DateRow.tsx'
import { type CaseDates, type DateLine, datesOf } from './queries.ts'

const AddDate = later(() => import('./AddDate.tsx'))

type Group = keyof ReturnType<typeof td>['groups']

function groupOf({ source, ended, follows }: DateLine): Group {
  if (ended) return 'ended'
  if (source === 'own') return 'own'
  if (source === 'expiry') return 'runsOut'
  return follows === null ? 'running' : 'following'
}

const order: readonly Group[] = ['running', 'own', 'following', 'runsOut', 'ended']

export function DeadlinesTab() {
  const desk = useDesk()
  const cache = useQueryClient()
  const [adding, setAdding] = createSignal(false)
  const dates = createQuery(() => datesOf(desk.page().id))
  const refresh = () => cache.invalidateQueries({ queryKey: caseKey(desk.page().id) })
  const remove = async (id: string) => {
    try {
      await api.deadlines.removeDate.mutate({ caseId: desk.page().id, id })
      tell(() => td().removed)
    } catch (error) {
      tellProblem(problemOf(error))
    }
    await refresh()
  }
  return (
    <>
      <CaseTasks>
        <Button small onClick={() => setAdding(true)}>
          + {td().add}
        </Button>
      </CaseTasks>
      <Switch fallback={<Loading />}>
        <Match when={dates.error && !dates.data}>
          <ErrorState problem={problemOf(dates.error)} onRetry={() => void dates.refetch()} />
        </Match>
        <Match when={dates.data}>{(known) => <Dates known={known()} onRemove={(id) => void remove(id)} />}</Match>
      </Switch>
      <Show when={adding()}>
        <Suspense>
          <AddDate
            caseId={desk.page().id}
            tellable={dates.data?.tellable ?? []}
            onAdded={() => void refresh()}
            onClose={() => setAdding(false)}
          />
        </Suspense>
      </Show>
    </>
  )
}

function Dates(props: { known: CaseDates; onRemove: (id: string) => void }) {
  const grouped = () => Map.groupBy(props.known.lines, groupOf)
  const isProvisional = () => props.known.lines.some(({ due }) => due.provisional)
  return (
    <Show
      when={props.known.lines.length > 0}
      fallback={
        <EmptyState title={td().none}>
          <p class="second">{td().noneNote}</p>
        </EmptyState>
      }
    >
      <Show when={isProvisional()}>
        <p class="quiet dates-note">
          <span class="provisional">{td().provisional}</span> {say(cautions['year-not-published'])}
        </p>
      </Show>
      <For each={order.filter((group) => grouped().has(group))}>
        {(group) => (
          <section class="dates" aria-labelledby={`dates-${group}`}>
            <h2 id={`dates-${group}`}>{td().groups[group]}</h2>
            <table class="list list-limits list-dates">
              <thead>
                <tr>
                  <th scope="col">{td().columns.what}</th>
                  <th scope="col">{td().columns.who}</th>
                  <th scope="col">{td().columns.from}</th>
                  <th scope="col">{td().columns.due}</th>
                  <th scope="col">{td().columns.state}</th>
                </tr>
              </thead>
              <tbody>
                <For each={grouped().get(group)}>
                  {(line) => <DateRow line={line} known={props.known} onRemove={props.onRemove} />}
                </For>
              </tbody>
            </table>
          </section>
        )}
      </For>
    </Show>
  )
}
