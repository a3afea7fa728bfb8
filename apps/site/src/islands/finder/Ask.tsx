/** One question. Each answer is a link to the address after it; where several may be chosen, a form. */
import { type Option, type Question, UNSURE } from '@beian/domain/finder'
import type { Language } from '@beian/domain/vocabulary'
import { createSignal, For, Show, untrack } from 'solid-js'
import { fill } from '../../text/fill.ts'
import type { Finder } from './state.ts'
import { finderText } from './text.ts'

type Props = { readonly lang: Language; readonly finder: Finder; readonly question: Question }

export function Ask(props: Props) {
  const text = () => finderText(props.lang)
  const at = () => props.finder.asked().findIndex(({ id }) => id === props.question.id) + 1
  return (
    <section class="ask" aria-labelledby="question" data-asks={props.question.id}>
      <p class="step">{fill(text().step, { at: at() })}</p>
      <h2 id="question" tabindex="-1" data-now>
        {props.question.title[props.lang]}
      </h2>
      <Show when={props.question.hint}>{(hint) => <p class="quiet">{hint()[props.lang]}</p>}</Show>
      <Show when={props.question.many} fallback={<Links {...props} />}>
        <Several {...props} />
      </Show>
      <Show when={props.finder.changing()}>
        <p>
          <a href={`#${props.finder.query()}`}>{text().back}</a>
        </p>
      </Show>
    </section>
  )
}

function Links(props: Props) {
  const text = () => finderText(props.lang)
  const offered = () => props.finder.offered(props.question)
  const rare = () => offered().filter((one) => one.rare)
  const isRare = () => props.finder.chosen(props.question).some((one) => one.rare)
  return (
    <>
      <ul class="options" classList={{ many: props.question.options.length > 30 }}>
        <For each={offered().filter((one) => !one.rare)}>{(option) => <Choice {...props} option={option} />}</For>
        <li>
          <a href={props.finder.after(props.question.id, [UNSURE])}>{text().unsure}</a>
        </li>
      </ul>
      <Show when={rare().length > 0}>
        <details open={isRare()}>
          <summary>{text().more}</summary>
          <ul class="options small">
            <For each={rare()}>{(option) => <Choice {...props} option={option} />}</For>
          </ul>
        </details>
      </Show>
    </>
  )
}

function Choice(props: Props & { readonly option: Option }) {
  const isChosen = () => props.finder.answers()[props.question.id]?.includes(props.option.id)
  return (
    <li>
      <a href={props.finder.after(props.question.id, [props.option.id])} aria-current={isChosen() ? 'true' : undefined}>
        {props.option.title[props.lang]}
        <Show when={props.option.hint}>{(hint) => <span class="hint">{hint()[props.lang]}</span>}</Show>
      </a>
    </li>
  )
}

function Several(props: Props) {
  const text = () => finderText(props.lang)
  const before = untrack(() => props.finder.chosen(props.question).map(({ id }) => id))
  const [chosen, setChosen] = createSignal<readonly string[]>(before)
  const toggle = (id: string, is: boolean) => setChosen(is ? [...chosen(), id] : chosen().filter((one) => one !== id))
  const words = () => (chosen().length === 0 ? [UNSURE] : chosen())
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        location.hash = props.finder.after(props.question.id, words())
      }}
    >
      <ul class="options several">
        <For each={props.finder.offered(props.question)}>
          {({ id, title }) => (
            <li>
              <label>
                <input
                  type="checkbox"
                  value={id}
                  checked={chosen().includes(id)}
                  onChange={(event) => toggle(id, event.currentTarget.checked)}
                />
                {title[props.lang]}
              </label>
            </li>
          )}
        </For>
      </ul>
      <p>
        <button type="submit" class="primary">
          {chosen().length === 0 ? text().unsure : text().go}
        </button>
      </p>
    </form>
  )
}
