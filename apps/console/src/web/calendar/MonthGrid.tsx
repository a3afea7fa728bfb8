/** The weeks of a month as a grid: one day holds the focus, and the keys move it. */
import type { Day } from '@beian/domain/vocabulary'
import { createEffect, For, on, Show } from 'solid-js'
import { createSteady } from '../steady.ts'
import { say } from '../text/language.ts'
import { longDay } from '../text/when.ts'
import { inShort } from './lines.ts'
import { dayAfterKey, monthOfDay } from './month.ts'
import { type Mark, type Month, type MonthDay, marksOn } from './queries.ts'
import { td } from './words.ts'

const shownInDay = 3

type Given = { known: Month; month: string; day: Day; onDay: (day: Day) => void }

export function MonthGrid(props: Given) {
  let grid: HTMLElement | undefined
  let moved = false
  const weeks = createSteady(() => {
    const { days } = props.known
    return Array.from({ length: days.length / 7 }, (_, week) => days.slice(week * 7, week * 7 + 7))
  })
  const move = (event: KeyboardEvent) => {
    const to = dayAfterKey(props.day, event.key)
    if (to === undefined || event.altKey || event.ctrlKey || event.metaKey) return
    event.preventDefault()
    moved = true
    props.onDay(to)
  }
  /** After a key the focus follows, also into a month that is shown only now. */
  createEffect(
    on([() => props.day, weeks], () => {
      if (moved) queueMicrotask(() => grid?.querySelector<HTMLElement>('[tabindex="0"]')?.focus())
    }),
  )
  return (
    <div class="month-frame">
      <div
        class="month-grid"
        role="grid"
        tabIndex={-1}
        aria-label={td().calendar.grid}
        aria-describedby="month-keys"
        onKeyDown={move}
        onFocusOut={(event) => {
          if (!grid?.contains(event.relatedTarget as Node | null)) moved = false
        }}
        ref={(element) => {
          grid = element
        }}
      >
        <div class="month-week month-names" role="row">
          <For each={td().calendar.weekdays}>{(name) => <span role="columnheader">{name}</span>}</For>
        </div>
        <For each={weeks()}>
          {(week) => (
            <div class="month-week" role="row">
              <For each={week}>
                {(day) => (
                  <DayCell
                    at={day}
                    marks={marksOn(props.known, day.day)}
                    chosen={day.day === props.day}
                    isOther={monthOfDay(day.day) !== props.month}
                    isToday={day.day === props.known.today}
                    onDay={props.onDay}
                  />
                )}
              </For>
            </div>
          )}
        </For>
      </div>
      <p class="quiet" id="month-keys">
        {td().calendar.keys}
      </p>
    </div>
  )
}

type CellGiven = { at: MonthDay; marks: readonly Mark[]; chosen: boolean; isOther: boolean; isToday: boolean }

function DayCell(props: CellGiven & { onDay: (day: Day) => void }) {
  const more = () => props.marks.length - shownInDay
  return (
    <div class="month-cell">
      <button
        type="button"
        class="month-day"
        role="gridcell"
        aria-selected={props.chosen}
        tabIndex={props.chosen ? 0 : -1}
        aria-current={props.isToday ? 'date' : undefined}
        data-other={props.isOther}
        data-working={props.at.working}
        onClick={() => props.onDay(props.at.day)}
      >
        <span class="only-heard">{dayName(props.at, props.marks)}</span>
        <span class="month-date" aria-hidden="true">
          <span class="month-number">{Number(props.at.day.slice(8))}</span>
          <DayMark at={props.at} />
        </span>
        <For each={props.marks.slice(0, shownInDay)}>
          {(mark) => (
            <span
              class="month-entry"
              aria-hidden="true"
              data-kind={mark.kind}
              data-paused={'paused' in mark && mark.paused}
            >
              <span>{mark.client}</span>
              <span>{inShort(mark)}</span>
            </span>
          )}
        </For>
        <Show when={more() > 0}>
          <span class="month-more" aria-hidden="true">
            {td().calendar.more(more())}
          </span>
        </Show>
        <Show when={props.marks.length > 0}>
          <span class="month-count" aria-hidden="true">
            {props.marks.length}
          </span>
        </Show>
      </button>
    </div>
  )
}

/** 休 and 班 with the holiday's name; what no notice decides yet is marked. */
function DayMark(props: { at: MonthDay }) {
  return (
    <>
      <Show when={props.at.off}>
        {(name) => (
          <span class="month-mark" data-mark="off">
            {say(name())}
          </span>
        )}
      </Show>
      <Show when={props.at.makeUp}>
        <span class="month-mark" data-mark="work">
          {td().calendar.makeUp}
        </span>
      </Show>
      <Show when={props.at.provisional}>
        <span class="month-mark" data-mark="provisional">
          ?
        </span>
      </Show>
    </>
  )
}

/** What a screen reader says of a day. */
function dayName(day: MonthDay, marks: readonly Mark[]): string {
  const notes = [
    longDay(day.day),
    day.off ? `${say(day.off)} (${td().calendar.off})` : '',
    day.makeUp ? td().calendar.makeUp : '',
    day.provisional ? td().provisional : '',
    td().calendar.onDay(marks.length),
  ]
  return notes.filter((note) => note !== '').join(', ')
}
