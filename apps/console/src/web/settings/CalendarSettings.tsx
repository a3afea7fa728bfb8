/** 工作日历 Years of working days: those built in, those loaded here; a new one is checked and shown with what it moves. */
import type { Instant } from '@beian/domain/vocabulary'
import { createQuery, useQueryClient } from '@tanstack/solid-query'
import { For, Show } from 'solid-js'
import { type Answers, api, problemOf } from '../api.ts'
import { td } from '../calendar/words.ts'
import { useSignedIn } from '../shell/signed-in.ts'
import { say } from '../text/language.ts'
import { shortInstant } from '../text/when.ts'
import { Button } from '../ui/Button.tsx'
import { tell, tellProblem } from '../ui/toast.tsx'
import { LoadYear } from './LoadYear.tsx'

type Years = Answers['calendar']['years']
type Year = Years['builtIn'][number]

export default function CalendarSettings() {
  const me = useSignedIn()
  const cache = useQueryClient()
  const years = createQuery(() => ({ queryKey: ['calendar', 'years'], queryFn: () => api.calendar.years.query() }))
  const isAdministrator = () => me()?.role === 'administrator'
  /** Every date shown anywhere may have moved. */
  const refresh = () => cache.invalidateQueries()
  const remove = async (year: number) => {
    try {
      await api.calendar.removeYear.mutate({ year })
      tell(() => td().years.removed)
    } catch (error) {
      tellProblem(problemOf(error))
    }
    await refresh()
  }
  return (
    <div class="settings-sheet">
      <section class="block">
        <h2>{td().years.title}</h2>
        <p class="quiet">{td().years.note}</p>
        <ul class="rows">
          <For each={years.data?.added}>
            {(year) => (
              <li class="row">
                <YearLine year={year}>
                  {td().years.added} · {td().years.addedBy(year.loadedBy, shortInstant(year.loadedAt as Instant))}
                  {year.replaces ? ` · ${td().years.replaces}` : ''}
                </YearLine>
                <Show when={isAdministrator()}>
                  <Button small onClick={() => void remove(year.year)} aria-label={`${td().years.remove} ${year.year}`}>
                    {td().years.remove}
                  </Button>
                </Show>
              </li>
            )}
          </For>
          <For each={years.data?.builtIn}>
            {(year) => (
              <li class="row">
                <YearLine year={year}>{td().years.builtIn}</YearLine>
              </li>
            )}
          </For>
        </ul>
      </section>
      <Show when={isAdministrator()} fallback={<p class="quiet">{td().years.onlyAdministrators}</p>}>
        <LoadYear onLoaded={() => void refresh()} />
      </Show>
    </div>
  )
}

function YearLine(props: { year: Year; children: unknown }) {
  return (
    <span>
      <strong>{props.year.year}</strong> · {td().years.holidays(props.year.holidays.length)} ·{' '}
      {td().years.makeUps(props.year.makeUpDays.length)}
      <span class="list-below">{props.children as string}</span>
      <span class="list-below">{say(props.year.notice.title)}</span>
    </span>
  )
}
