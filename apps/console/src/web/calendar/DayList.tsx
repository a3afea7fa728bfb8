/** What is due on the chosen day, each leading to its case. */
import type { Day } from '@beian/domain/vocabulary'
import { A } from '@solidjs/router'
import { For, Show } from 'solid-js'
import { procedureTitle } from '../cases/words.ts'
import { say } from '../text/language.ts'
import { longDay, shortDay, shortInstant } from '../text/when.ts'
import { Parts } from '../ui/Parts.tsx'
import { type Entry, isOn, type Month } from './queries.ts'
import { td } from './words.ts'

export function DayList(props: { known: Month; day: Day }) {
  const entries = () => props.known.entries.filter((entry) => isOn(entry, props.day))
  const off = () => props.known.days.find(({ day }) => day === props.day)?.off
  return (
    <section class="day-list" aria-labelledby="day-list">
      <h2 id="day-list">{longDay(props.day)}</h2>
      <Show when={off()}>{(name) => <p class="quiet">{say(name())}</p>}</Show>
      <Show when={entries().length > 0} fallback={<p class="quiet">{td().calendar.empty}</p>}>
        <ul class="rows">
          <For each={entries()}>{(entry) => <Line entry={entry} day={props.day} />}</For>
        </ul>
      </Show>
    </section>
  )
}

function Line(props: { entry: Entry; day: Day }) {
  const entry = () => props.entry
  const notes = () => {
    const { kind, provisional, disputed, paused, original, day, begins, instant } = entry()
    return [
      begins === props.day && day !== props.day
        ? `${td().calendar.begins}, ${td().range(shortDay(begins), shortDay(day))}`
        : '',
      instant ? shortInstant(instant) : '',
      kind === 'estimate' ? td().standings.practice : '',
      provisional ? td().provisional : '',
      disputed ? td().disputed : '',
      paused ? td().pausedShort : '',
      original === day ? '' : td().original(shortDay(original)),
    ].filter((note) => note !== '')
  }
  return (
    <li class="day-line" data-kind={entry().kind} data-paused={entry().paused}>
      <A href={`/cases/${entry().caseId}/deadlines`}>{entry().client}</A>
      <span class="day-what">
        {say(entry().title)}
        <Show when={entry().label}>{(label) => <> · {say(label())}</>}</Show>
      </span>
      <span class="list-below">
        <Parts of={[say(procedureTitle(entry().follows ?? entry().procedure)), ...notes()]} />
      </span>
    </li>
  )
}
