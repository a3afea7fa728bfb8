/** The first page of a day: what is late and due, what waits for us, whom we wait for, what was agreed. */
import { A } from '@solidjs/router'
import { createQuery, keepPreviousData } from '@tanstack/solid-query'
import { For, Show } from 'solid-js'
import { type Answers, api, problemOf } from '../api.ts'
import { ListShape } from '../cases/ListShape.tsx'
import { listOf } from '../cases/queries.ts'
import { DayTasks } from '../tasks/DayTasks.tsx'
import { tasksOfDay } from '../tasks/queries.ts'
import { t } from '../text/language.ts'
import { longDay, today as todayInChina } from '../text/when.ts'
import { told } from '../told.ts'
import { EmptyState } from '../ui/EmptyState.tsx'
import { ErrorState } from '../ui/ErrorState.tsx'
import { Due } from './Due.tsx'
import { FirstSteps } from './FirstSteps.tsx'
import { LawChanged, waitingForWord } from './LawChanged.tsx'
import { Appointments, Dates } from './OtherDates.tsx'
import { Ours, Waiting } from './Waiting.tsx'
import { chooseLook, look, spans } from './whose.ts'

export type Today = Answers['today']['look']

export default function TodayPage() {
  const today = createQuery(() => ({
    queryKey: ['today', look()],
    queryFn: () => api.today.look.query(look()),
    placeholderData: keepPreviousData,
  }))
  const tasks = createQuery(() => tasksOfDay(look().whose))
  const law = createQuery(() => waitingForWord)
  /** What stands above pushes nothing down that is read already: all of it comes at once. */
  const isWhole = () => [today, tasks, law].every((one) => !one.isPending)
  return (
    <>
      <header class="page-head">
        <h1>{t().shell.today}</h1>
        <span class="second">{longDay(today.data?.today ?? todayInChina())}</span>
        <div class="acts">
          <Look />
        </div>
      </header>
      <Show when={isWhole()} fallback={<ListShape />}>
        <LawChanged />
        <DayTasks whose={look().whose} />
        <Show
          when={today.data}
          fallback={<ErrorState problem={problemOf(today.error)} onRetry={() => void today.refetch()} />}
        >
          {(known) => <Told today={known()} />}
        </Show>
      </Show>
    </>
  )
}

function Told(props: { today: Today }) {
  const isEmpty = () =>
    [props.today.due.lines, props.today.waiting, props.today.appointments, props.today.dates].every(
      ({ length }) => length === 0,
    )
  return (
    <Show when={!isEmpty()} fallback={<Nothing />}>
      <div class="today">
        <div class="today-column">
          <Due today={props.today} />
          <Ours today={props.today} />
        </div>
        <div class="today-column today-aside">
          <Waiting today={props.today} />
          <Appointments today={props.today} />
          <Dates today={props.today} />
        </div>
      </div>
    </Show>
  )
}

/** There is no case at all: the way to the first one. There are some: the day is quiet. */
function Nothing() {
  const any = createQuery(() => listOf({ state: 'all', limit: 1 }))
  return (
    <Show when={told(any)} fallback={<ListShape />}>
      {(known) => (
        <Show when={known().rows.length === 0} fallback={<Quiet />}>
          <FirstSteps />
        </Show>
      )}
    </Show>
  )
}

function Quiet() {
  return (
    <EmptyState
      title={t().desk.today.quiet}
      act={
        <A class="button button-primary" href="/cases">
          {t().desk.today.allCases}
        </A>
      }
    >
      <p class="second">{t().desk.today.quietNote}</p>
    </EmptyState>
  )
}

function Look() {
  const words = () => t().desk.today
  return (
    <>
      <div class="segments segments-large" role="radiogroup" aria-label={words().whose.label}>
        <For each={['mine', 'everybody'] as const}>
          {(one) => (
            <label class="segment">
              <input
                type="radio"
                name="whose"
                checked={look().whose === one}
                onChange={() => chooseLook({ whose: one })}
              />
              <span>{words().whose[one]}</span>
            </label>
          )}
        </For>
      </div>
      <select
        class="today-span"
        aria-label={words().withinLabel}
        value={look().days}
        onChange={(event) => chooseLook({ days: Number(event.currentTarget.value) })}
      >
        <For each={spans}>
          {(span) => (
            <option value={span} selected={look().days === span}>
              {words().within(span)}
            </option>
          )}
        </For>
      </select>
    </>
  )
}
