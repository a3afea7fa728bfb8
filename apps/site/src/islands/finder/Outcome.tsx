/** What follows from the answers: what is needed and why, what is not and when it would be, and what is still open. */
import type { Language } from '@beian/domain/vocabulary'
import { For, Show } from 'solid-js'
import * as to from '../../addresses.ts'
import { dayIn } from '../../text/day.ts'
import { fill } from '../../text/fill.ts'
import { Card } from './Card.tsx'
import { Near } from './Near.tsx'
import type { Finder } from './state.ts'
import { finderText } from './text.ts'

type Props = { readonly lang: Language; readonly finder: Finder }

export function Outcome(props: Props) {
  const text = () => finderText(props.lang)
  const needs = () => props.finder.needs()
  return (
    <section class="outcome" aria-labelledby="outcome" data-query={props.finder.query()}>
      <h2 id="outcome" tabindex="-1" data-now>
        {text().result}
      </h2>
      <p class="quiet">
        {fill(text().asOf, { day: dayIn(props.lang, props.finder.day) })}
        {text().keep}
      </p>
      <p class="acts">
        <button type="button" onClick={() => print()}>
          {text().print}
        </button>
        <a href={`${to.start(props.lang)}#`}>{text().again}</a>
      </p>
      <Show when={needs().needs.length > 0} fallback={<p>{text().none}</p>}>
        <ol class="cards">
          <For each={needs().needs}>{(need) => <Card {...props} need={need} />}</For>
        </ol>
      </Show>
      <Open {...props} />
      <Show when={needs().notNeeded.length > 0}>
        <section class="not-needed">
          <h3>{text().not}</h3>
          <For each={needs().notNeeded}>{(one) => <Near {...props} not={one} />}</For>
        </section>
      </Show>
    </section>
  )
}

/** Questions on which a path still hangs, and which were asked. */
function Open(props: Props) {
  const text = () => finderText(props.lang)
  const open = () => {
    const keys: readonly string[] = props.finder.needs().open
    return props.finder.asked().filter(({ options }) => options.some(({ facts }) => keys.some((key) => key in facts)))
  }
  return (
    <Show when={open().length > 0}>
      <section class="open-questions">
        <h3>{text().open}</h3>
        <p>{text().openText}</p>
        <ul>
          <For each={open()}>
            {(question) => (
              <li>
                <a href={props.finder.change(question.id)}>{question.title[props.lang]}</a>
              </li>
            )}
          </For>
        </ul>
      </section>
    </Show>
  )
}
