/** Whose turn it is: ours with what to do there, and others' with how long they have it already. */
import { type Actor, actors, dayOf } from '@beian/domain/vocabulary'
import { A } from '@solidjs/router'
import { Show } from 'solid-js'
import { say, t } from '../text/language.ts'
import { Each } from '../ui/Each.tsx'
import { ActWords, Line, type TodayLine } from './Line.tsx'
import type { Today } from './TodayPage.tsx'
import { look } from './whose.ts'

const us: Actor = 'consultant'

export function Ours(props: { today: Today }) {
  const group = () => props.today.waiting.find(({ who }) => who === us)
  return (
    <section class="block">
      <h2>{t().desk.today.ours}</h2>
      <Show when={group()} fallback={<p class="quiet">{t().desk.today.oursNone}</p>}>
        {(ours) => <Lines group={ours()} today={props.today} />}
      </Show>
    </section>
  )
}

export function Waiting(props: { today: Today }) {
  const groups = () => props.today.waiting.filter(({ who }) => who !== us)
  return (
    <section class="block">
      <h2>{t().desk.today.waiting}</h2>
      <Show when={groups().length > 0} fallback={<p class="quiet">{t().desk.today.waitingNone}</p>}>
        <Each of={groups()} by={({ who }) => who}>
          {(group) => (
            <>
              <h3 class="today-group">
                {say(actors[group().who])} <span class="quiet">{t().desk.today.count(group().count)}</span>
              </h3>
              <Lines group={group()} today={props.today} />
            </>
          )}
        </Each>
      </Show>
    </section>
  )
}

type Group = Today['waiting'][number]

function Lines(props: { group: Group; today: Today }) {
  const rest = () => props.group.count - props.group.lines.length
  return (
    <>
      <ul class="today-lines">
        <Each of={props.group.lines}>
          {(line) => (
            <Line line={line()} consultant={look().whose === 'everybody'}>
              <span class="today-since">{t().desk.today.since(daysSince(line(), props.today))}</span>
              <ActWords line={line()} />
            </Line>
          )}
        </Each>
      </ul>
      <Show when={rest() > 0}>
        <A class="today-rest" href={`/cases?turn=${props.group.who}`}>
          {t().desk.today.rest(rest())}
        </A>
      </Show>
    </>
  )
}

function daysSince({ since }: TodayLine, { today }: Today): number {
  return Math.max(0, Math.round((Date.parse(today) - Date.parse(dayOf(since))) / 86_400_000))
}
