/** What runs out and when: by law and in practice on lines of their own, each with its source. */
import { cautions } from '@beian/domain/calendar'
import { actors, type Day, events } from '@beian/domain/vocabulary'
import { For, Show } from 'solid-js'
import { say, t } from '../../text/language.ts'
import { shortDay, shortInstant } from '../../text/when.ts'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { useDesk } from '../desk.ts'
import type { DeadlineRow } from '../shape.ts'
import { WhyButton } from '../why/WhyButton.tsx'

export function DeadlinesTab() {
  const desk = useDesk()
  const rows = () => desk.page().deadlines
  const running = () => [...rows().filter(({ ended }) => !ended), ...rows().filter(({ ended }) => ended)]
  const columns = () => t().case.deadlines.columns
  return (
    <Show
      when={rows().length > 0}
      fallback={
        <EmptyState title={t().case.deadlines.none}>
          <p class="second">{t().case.deadlines.noneNote}</p>
        </EmptyState>
      }
    >
      <table class="list list-limits">
        <thead>
          <tr>
            <th scope="col">{columns().what}</th>
            <th scope="col">{columns().who}</th>
            <th scope="col">{columns().from}</th>
            <th scope="col">{columns().due}</th>
            <th scope="col">{columns().state}</th>
          </tr>
        </thead>
        <tbody>
          <For each={running()}>{(row) => <Line row={row} today={desk.page().today} />}</For>
        </tbody>
      </table>
    </Show>
  )
}

/** Whose word it is: the law's, a provider's, or experience. */
function standing({ kind, layer }: DeadlineRow): 'law' | 'practice' | 'provider' {
  if (layer === 'provider') return 'provider'
  return kind === 'time-limit' ? 'law' : 'practice'
}

function Line(props: { row: DeadlineRow; today: Day }) {
  const row = () => props.row
  const day = ({ day: on, instant }: DeadlineRow['due']) => (instant ? shortInstant(instant) : shortDay(on))
  const isOverdue = () => !row().ended && row().kind === 'time-limit' && row().due.day < props.today
  const state = () => {
    const ended = row().ended
    if (ended) return t().case.deadlines.ended(say(events[ended.event]), shortInstant(ended.at))
    return isOverdue() ? t().case.deadlines.overdue : t().case.deadlines.running
  }
  return (
    <tr data-ended={row().ended !== null}>
      <td class="list-what">
        <span class="chip" data-standing={standing(row())}>
          {t().case.deadlines[standing(row())]}
        </span>{' '}
        <Show when={row().disputed}>
          <span class="disputed">{t().case.disputed}</span>{' '}
        </Show>
        <strong>{say(row().title)}</strong> <WhyButton statement={row().ref} about={say(row().title)} />
        <span class="list-below">{say(row().text)}</span>
        <Show when={row().ifSilent}>
          {(event) => <span class="list-below">{t().case.deadlines.ifSilent(say(events[event()]))}</span>}
        </Show>
      </td>
      <td data-label={t().case.deadlines.columns.who}>{say(actors[row().who])}</td>
      <td data-label={t().case.deadlines.columns.from}>
        {say(events[row().from.event])}
        <span class="list-below due-day">{shortInstant(row().from.at)}</span>
      </td>
      <td data-label={t().case.deadlines.columns.due} class="due" data-near={isOverdue() ? 'overdue' : 'far'}>
        <span class="due-day">
          <Show when={row().earliest} fallback={day(row().due)}>
            {(earliest) => <>{t().case.deadlines.range(day(earliest()), day(row().due))}</>}
          </Show>
        </span>
        <Cautions due={row().due} />
      </td>
      <td data-label={t().case.deadlines.columns.state}>{state()}</td>
    </tr>
  )
}

function Cautions(props: { due: DeadlineRow['due'] }) {
  return (
    <For each={props.due.cautions}>
      {(caution) => (
        <span class="list-below" title={say(cautions[caution])}>
          <Show when={props.due.provisional} fallback={say(cautions[caution])}>
            {t().case.deadlines.provisional + t().kit.colon}
            {say(cautions[caution])}
          </Show>
        </span>
      )}
    </For>
  )
}
