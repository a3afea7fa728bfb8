/** 日历 A month of deadlines: mine, a colleague's or everybody's; days off and made up by name; keys lead through it. */
import { type Day, isDay } from '@beian/domain/vocabulary'
import { A, useSearchParams } from '@solidjs/router'
import { createQuery } from '@tanstack/solid-query'
import { createSignal, Match, Show, Suspense, Switch } from 'solid-js'
import { problemOf } from '../api.ts'
import { useSignedIn } from '../shell/signed-in.ts'
import { today } from '../text/when.ts'
import { Button } from '../ui/Button.tsx'
import { Choice } from '../ui/Choice.tsx'
import { ErrorState } from '../ui/ErrorState.tsx'
import { Loading } from '../ui/Loading.tsx'
import { later } from '../ui/later.ts'
import { DayList } from './DayList.tsx'
import { MonthGrid } from './MonthGrid.tsx'
import { monthOfDay, shiftMonth } from './month.ts'
import { type Month, monthOf } from './queries.ts'
import { td } from './words.ts'

const Feeds = later(() => import('./Feeds.tsx'))

const everybody = 'everybody'

export default function CalendarPage() {
  const [asked, ask] = useSearchParams<{ day?: string; whose?: string }>()
  const [feeding, setFeeding] = createSignal(false)
  const me = useSignedIn()
  const day = (): Day => (asked.day && isDay(asked.day) ? asked.day : today())
  const month = () => monthOfDay(day())
  const whose = () => asked.whose ?? me()?.id ?? everybody
  const known = createQuery(() => ({
    ...monthOf(month(), whose() === everybody ? undefined : whose()),
    enabled: me() !== undefined,
    // The month before stays in sight while the next one is asked for: nothing jumps.
    placeholderData: (before: Month | undefined) => before,
  }))
  const go = (to: Day) => ask({ day: to === today() ? undefined : to }, { replace: true, scroll: false })
  const turn = (by: number) => go(`${shiftMonth(month(), by)}-01` as Day)
  return (
    <>
      <header class="page-head">
        <h1>{td().calendar.title}</h1>
        <div class="acts">
          <Button small onClick={() => setFeeding(true)}>
            {td().calendar.subscribe}
          </Button>
        </div>
      </header>
      <div class="month-head">
        <h2 aria-live="polite">{td().calendar.month(month().slice(0, 4), Number(month().slice(5)))}</h2>
        <div class="acts">
          <Button small onClick={() => turn(-1)} aria-label={td().calendar.previous}>
            ‹
          </Button>
          <Button small onClick={() => go(today())}>
            {td().calendar.today}
          </Button>
          <Button small onClick={() => turn(1)} aria-label={td().calendar.next}>
            ›
          </Button>
        </div>
        <div class="month-whose">
          <Choice
            label={td().calendar.whose}
            options={whoseOptions(known.data, me()?.id)}
            value={whose()}
            onChange={(value) => ask({ whose: value === me()?.id ? undefined : value }, { replace: true })}
          />
        </div>
      </div>
      <Switch fallback={<Loading />}>
        <Match when={known.error && !known.data}>
          <ErrorState problem={problemOf(known.error)} onRetry={() => void known.refetch()} />
        </Match>
        <Match when={known.data}>
          {(data) => (
            <>
              <Provisional month={data()} of={month()} />
              <div class="month">
                <MonthGrid known={data()} month={month()} day={day()} onDay={go} />
                <DayList known={data()} day={day()} />
              </div>
            </>
          )}
        </Match>
      </Switch>
      <Show when={feeding()}>
        <Suspense>
          <Feeds onClose={() => setFeeding(false)} />
        </Suspense>
      </Show>
    </>
  )
}

function whoseOptions(known: Month | undefined, mine: string | undefined) {
  const colleagues = (known?.colleagues ?? []).filter(({ id }) => id !== mine)
  return [
    ...(mine ? [{ value: mine, title: td().calendar.mine }] : []),
    { value: everybody, title: td().calendar.everybody },
    ...colleagues.map(({ id, name }) => ({ value: id, title: name })),
  ]
}

/** Said once for the month, beside the mark on each date. */
function Provisional(props: { month: Month; of: string }) {
  const year = () => {
    const day = props.month.days.find((one) => one.day.startsWith(props.of) && one.provisional)?.day
    // The last days of December are decided by the notice of the year after.
    return day === undefined ? undefined : Number(day.slice(0, 4)) + (day.slice(5) >= '12-29' ? 1 : 0)
  }
  return (
    <Show when={year()}>
      {(number) => (
        <p class="quiet">
          {td().calendar.provisionalYear(number())} <A href="/settings/calendar">{td().calendar.loadYear}</A>
        </p>
      )}
    </Show>
  )
}
