/** Reports: why rounds came back and how long stages last, by province, provider and period; our own cases only. */
import { createQuery, keepPreviousData } from '@tanstack/solid-query'
import { createSignal, Match, Show, Switch } from 'solid-js'
import { type Asked, api, problemOf } from '../api.ts'
import { words } from '../text/words.ts'
import { EmptyState } from '../ui/EmptyState.tsx'
import { ErrorState } from '../ui/ErrorState.tsx'
import { Loading } from '../ui/Loading.tsx'
import { typedDay } from '../ui/typed-day.ts'
import { Filters, type Typed } from './Filters.tsx'
import { Reasons } from './Reasons.tsx'
import { StageTimes } from './StageTimes.tsx'

type Wanted = Asked['statistics']['reasons']

export default function ReportsPage() {
  const [typed, setTyped] = createSignal<Typed>({ from: '', to: '' })
  const wanted = (): Wanted => {
    const { from, to, ...others } = typed()
    const [first, last] = [typedDay(from), typedDay(to)]
    return { ...others, ...(first && { from: first }), ...(last && { to: last }) }
  }
  const reasons = createQuery(() => ({
    queryKey: ['reports', 'reasons', wanted()],
    queryFn: () => api.statistics.reasons.query(wanted()),
    placeholderData: keepPreviousData,
  }))
  const times = createQuery(() => ({
    queryKey: ['reports', 'times', wanted()],
    queryFn: () => api.statistics.stageTimes.query(wanted()),
    placeholderData: keepPreviousData,
  }))
  return (
    <div class="reports">
      <h1>{words().reports.title}</h1>
      <p class="second">{words().reports.note}</p>
      <Filters typed={typed()} onChange={setTyped} />
      <Switch fallback={<Loading />}>
        <Match when={reasons.error && !reasons.data}>
          <ErrorState problem={problemOf(reasons.error)} onRetry={() => void reasons.refetch()} />
        </Match>
        <Match when={reasons.data?.rounds === 0}>
          <EmptyState title={words().reports.empty}>
            <p class="second">{words().reports.emptyNote}</p>
          </EmptyState>
        </Match>
        <Match when={reasons.data}>{(known) => <Reasons counted={known()} />}</Match>
      </Switch>
      <Show when={times.data}>{(known) => <StageTimes times={known()} />}</Show>
    </div>
  )
}
