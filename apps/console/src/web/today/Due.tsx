/** What ends soon: late first, then today, then what is coming. */
import { A } from '@solidjs/router'
import { For, Show } from 'solid-js'
import { dueWhen, howNear, isLapsed, nearness } from '../cases/near.ts'
import { say, t } from '../text/language.ts'
import { Each } from '../ui/Each.tsx'
import { ActWords, Line, type TodayLine } from './Line.tsx'
import type { Today } from './TodayPage.tsx'
import { look } from './whose.ts'

const groups = ['late', 'dueToday', 'coming'] as const
type Group = (typeof groups)[number]

function groupOf({ next }: TodayLine): Group {
  if (!next || next.daysLeft > 0) return 'coming'
  return isLapsed(next) ? 'late' : 'dueToday'
}

export function Due(props: { today: Today }) {
  const words = () => t().desk.today
  const of = (group: Group) => props.today.due.lines.filter((line) => groupOf(line) === group)
  return (
    <section class="block">
      <h2>{words().due}</h2>
      <Show when={props.today.lateSince.lines.length}>
        {(count) => <p class="today-late">{words().lateSince(count())}</p>}
      </Show>
      <Show when={props.today.due.lines.length > 0} fallback={<p class="quiet">{words().dueNone(look().days)}</p>}>
        <For each={groups}>
          {(group) => (
            <Show when={of(group).length > 0}>
              <h3 class="today-group" data-group={group}>
                {words()[group]} <span class="quiet">{words().count(of(group).length)}</span>
              </h3>
              <ul class="today-lines">
                <Each of={of(group)}>{(line) => <DueLine line={line()} />}</Each>
              </ul>
            </Show>
          )}
        </For>
      </Show>
      <Show when={props.today.due.more}>
        <A href="/cases">{words().more}</A>
      </Show>
    </section>
  )
}

function DueLine(props: { line: TodayLine }) {
  return (
    <Line line={props.line} consultant={look().whose === 'everybody'}>
      <Show when={props.line.next}>
        {(next) => (
          <span class="due" data-near={nearness(next())} title={say(next().title)}>
            <span class="due-day">
              {dueWhen(next())}
              <Show when={next().provisional}> {t().cases.provisional}</Show>
            </span>{' '}
            <span class="due-near">{howNear(next())}</span>
            <Show when={next().disputed}>
              <span class="disputed">{t().case.disputed}</span>
            </Show>
          </span>
        )}
      </Show>
      <ActWords line={props.line} />
    </Line>
  )
}
