/** What is asked of each person (the SMS check): who is through and when, who is not, and the hour that ends it. */
import { events } from '@beian/domain/vocabulary'
import { For, Show } from 'solid-js'
import { say } from '../../text/language.ts'
import { shortDay, shortInstant } from '../../text/when.ts'
import { words } from '../../text/words.ts'
import { isOver } from '../is-over.ts'
import type { RoundRow } from './rounds-query.ts'

type Check = RoundRow['checks'][number]

export function PersonChecks(props: { round: RoundRow }) {
  return (
    <For each={props.round.checks}>
      {(check) => (
        <div class="person-checks">
          <p>
            <strong>{say(check.title ?? events[check.event])}</strong> <span class="quiet">{words().round.checks}</span>{' '}
            <Due check={check} />
          </p>
          <ul>
            <For each={check.persons}>
              {(person) => (
                <li data-through={person.at !== null}>
                  {say(person.title)}{' '}
                  <span class="quiet">
                    {person.at ? words().round.through(shortInstant(person.at)) : words().round.waiting}
                  </span>
                </li>
              )}
            </For>
          </ul>
        </div>
      )}
    </For>
  )
}

function Due(props: { check: Check }) {
  const isOpen = () => props.check.persons.some(({ at }) => at === null)
  const ends = () => {
    const due = props.check.due
    if (due === null) return undefined
    return due.instant ? shortInstant(due.instant) : shortDay(due.day)
  }
  const isGone = () => props.check.due !== null && isOver(props.check.due)
  return (
    <Show when={isOpen()}>
      <Show when={ends()} fallback={<span class="quiet">{words().round.notSent}</span>}>
        {(when) => (
          <span class="due" data-near={isGone() ? 'overdue' : 'near'}>
            <span class="due-day">{words().round.checkDue(when())}</span>{' '}
            <Show when={isGone()}>
              <span class="due-day">{words().round.overdue}</span>
            </Show>
          </span>
        )}
      </Show>
    </Show>
  )
}
