/** Time limits from a chosen day: an event, its day, the latest days that follow, and the same as a calendar file. */
import type { Deadline } from '@beian/domain/reading'
import { type EventId, isDay, type Language } from '@beian/domain/vocabulary'
import { createMemo, createSignal, For, Show, untrack } from 'solid-js'
import { dayIn } from '../../text/day.ts'
import { fill } from '../../text/fill.ts'
import { eventsOf } from './events.ts'
import { save } from './save.ts'
import type { Checklist } from './state.ts'
import { checklistText } from './text.ts'

type Props = {
  readonly lang: Language
  readonly list: NonNullable<Checklist>
  readonly onDated: (dated: readonly Deadline[]) => void
}

export function Days(props: Props) {
  const text = () => checklistText(props.lang)
  const choices = createMemo(() => eventsOf(props.list))
  const [event, setEvent] = createSignal<EventId | undefined>(untrack(choices)[0]?.id)
  const [day, setDay] = createSignal('')
  const [dated, setDated] = createSignal<readonly Deadline[]>([])
  const tell = (limits: readonly Deadline[]) => {
    setDated(limits)
    props.onDated(limits)
  }
  /** The calendar comes when the first day is chosen. */
  const choose = async (from: EventId | undefined, on: string) => {
    setEvent(from)
    setDay(on)
    if (from === undefined || !isDay(on)) return tell([])
    const { datedFrom } = await import('./dated.ts')
    tell(datedFrom(props.list, from, on))
  }
  const download = async () => {
    const { icsOf } = await import('./ics.ts')
    const name = fill(text().of, { procedure: props.list.procedure.title[props.lang] })
    const file = icsOf({ lang: props.lang, name, at: props.list.at, dated: dated() })
    save(`${props.list.procedure.id}.ics`, 'text/calendar', file)
  }
  return (
    <Show when={choices().length > 0}>
      <section class="days" classList={{ noprint: dated().length === 0 }}>
        <h3>{text().days}</h3>
        <p class="quiet">{text().daysLead}</p>
        <p class="day-form">
          <label>
            {text().event}
            <select onChange={({ currentTarget: { value } }) => choose(value as EventId, day())}>
              <For each={choices()}>{({ id, title }) => <option value={id}>{title[props.lang]}</option>}</For>
            </select>
          </label>
          <label>
            {text().day}
            <input
              type="date"
              min="2000-01-01"
              max="2099-12-31"
              onInput={({ currentTarget: { value } }) => choose(event(), value)}
            />
          </label>
        </p>
        <div aria-live="polite">
          <Show
            when={dated().length > 0}
            fallback={
              <Show when={isDay(day())}>
                <p>{text().noDays}</p>
              </Show>
            }
          >
            <Table {...props} dated={dated()} />
            <p class="acts">
              <button type="button" onClick={download}>
                {text().download} {text().calendar}
              </button>
            </p>
          </Show>
        </div>
      </section>
    </Show>
  )
}

function Table(props: Props & { readonly dated: readonly Deadline[] }) {
  const text = () => checklistText(props.lang)
  return (
    <table class="limits-table">
      <tbody>
        <For each={props.dated}>
          {(one) => (
            <tr data-due={one.due.day} data-topic={one.topic.id}>
              <td>
                {one.kind === 'estimate' ? text().usual : text().due} {dayIn(props.lang, one.due.day)}
              </td>
              <td>
                {one.text[props.lang]}
                <Show when={one.due.provisional}>
                  <span class="tag">{text().provisional}</span>
                </Show>
              </td>
            </tr>
          )}
        </For>
      </tbody>
    </table>
  )
}
