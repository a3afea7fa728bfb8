/** What is due, agreed or to be done on the chosen day, each leading to where it is dealt with. */
import type { Day } from '@beian/domain/vocabulary'
import { A } from '@solidjs/router'
import { For, Show } from 'solid-js'
import { say } from '../text/language.ts'
import { longDay } from '../text/when.ts'
import { Parts } from '../ui/Parts.tsx'
import { lineOf } from './lines.ts'
import { type Mark, type Month, marksOn } from './queries.ts'
import { td } from './words.ts'

export function DayList(props: { known: Month; day: Day }) {
  const marks = () => marksOn(props.known, props.day)
  const off = () => props.known.days.find(({ day }) => day === props.day)?.off
  return (
    <section class="day-list" aria-labelledby="day-list">
      <h2 id="day-list">{longDay(props.day)}</h2>
      <Show when={off()}>{(name) => <p class="quiet">{say(name())}</p>}</Show>
      <Show when={marks().length > 0} fallback={<p class="quiet">{td().calendar.empty}</p>}>
        <ul class="rows">
          <For each={marks()}>{(mark) => <Line mark={mark} day={props.day} />}</For>
        </ul>
      </Show>
    </section>
  )
}

function Line(props: { mark: Mark; day: Day }) {
  const line = () => lineOf(props.mark, props.day)
  return (
    <li class="day-line" data-kind={props.mark.kind} data-paused={'paused' in props.mark && props.mark.paused}>
      <A href={line().href}>{props.mark.client}</A>
      <span class="day-what as-written">
        <Show when={line().mark}>{(mark) => <span class="chip">{mark()}</span>}</Show> {line().what}
      </span>
      <span class="list-below as-written">
        <Parts of={line().notes} />
      </span>
    </li>
  )
}
