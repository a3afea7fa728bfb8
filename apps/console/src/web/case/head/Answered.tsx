/** What the case came back with: the last answer and its reasons, word for word, while somebody is at work on them. */
import { events } from '@beian/domain/vocabulary'
import { A } from '@solidjs/router'
import { For, Show } from 'solid-js'
import { say, t } from '../../text/language.ts'
import { shortInstant } from '../../text/when.ts'
import { useDesk } from '../desk.ts'

const shown = 3

export function Answered() {
  const desk = useDesk()
  const answer = () => {
    const { locked, final, rounds } = desk.page()
    return locked || final ? undefined : rounds.at(-1)?.answers.at(-1)
  }
  return (
    <Show when={answer()}>
      {(last) => (
        <div class="turn-then turn-answer">
          <p>
            <strong>{say(events[last().event])}</strong> <span class="second">{shortInstant(last().at)}</span>
          </p>
          <ul>
            <For each={last().reasons.slice(0, shown)}>{(reason) => <li class="as-written">{reason.text}</li>}</For>
          </ul>
          <A href={`/cases/${desk.page().id}/rounds`}>
            {last().reasons.length > shown ? t().case.allReasons(last().reasons.length) : t().case.acts.toRounds}
          </A>
        </div>
      )}
    </Show>
  )
}
