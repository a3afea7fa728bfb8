/** What was agreed with people, and what runs out or was set by hand. */
import { A } from '@solidjs/router'
import { For, Show } from 'solid-js'
import { say, t } from '../text/language.ts'
import { shortDay, shortInstant } from '../text/when.ts'
import { Parts } from '../ui/Parts.tsx'
import type { Today } from './TodayPage.tsx'

export function Appointments(props: { today: Today }) {
  return (
    <Show when={props.today.appointments.length > 0}>
      <section class="block">
        <h2>{t().desk.today.appointments}</h2>
        <ul class="today-lines">
          <For each={props.today.appointments}>
            {(one) => (
              <li class="today-line">
                <div class="today-what">
                  <A class="list-link" href={`/cases/${one.case.id}/plan`}>
                    {one.case.name}
                  </A>
                  <span class="list-below">{t().desk.today.by[one.by]}</span>
                </div>
                <div class="today-when">
                  <span
                    class="due"
                    data-near={
                      Date.parse(one.at) < Date.parse(`${props.today.today}T00:00:00+08:00`) ? 'overdue' : 'near'
                    }
                  >
                    <span class="due-day">{shortInstant(one.at)}</span>
                  </span>
                </div>
              </li>
            )}
          </For>
        </ul>
      </section>
    </Show>
  )
}

export function Dates(props: { today: Today }) {
  return (
    <Show when={props.today.dates.length > 0}>
      <section class="block">
        <h2>{t().desk.today.dates}</h2>
        <ul class="today-lines">
          <For each={props.today.dates}>
            {(one) => (
              <li class="today-line">
                <div class="today-what">
                  <A class="list-link" href={`/cases/${one.case.id}/deadlines`}>
                    {one.case.name}
                  </A>
                  <span class="list-below">
                    <Parts of={[say(one.title), one.label ? say(one.label) : undefined]} />
                  </span>
                </div>
                <div class="today-when">{shortDay(one.day)}</div>
              </li>
            )}
          </For>
        </ul>
      </section>
    </Show>
  )
}
