/** One thing that is needed, or that is not to be had: its reasons, what bars it, and the ways on. */
import type { Bar, Need } from '@beian/domain/finder'
import type { Language } from '@beian/domain/vocabulary'
import { For, Show } from 'solid-js'
import * as to from '../../addresses.ts'
import { fill } from '../../text/fill.ts'
import { Reasons, Sentence } from './Reasons.tsx'
import type { Finder } from './state.ts'
import { finderText } from './text.ts'
import { kickerOf, markOf, titleOf } from './words.ts'

type Props = { readonly lang: Language; readonly finder: Finder; readonly need: Need }

/** The reasons that stand in sight: the nearest to the facts come last in the book. */
const IN_SIGHT = 2

export function Card(props: Props) {
  const text = () => finderText(props.lang)
  const shown = () => ({ lang: props.lang, book: props.finder.book, day: props.finder.day })
  const mark = () => markOf(props.need)
  const near = () => props.need.because.slice(-IN_SIGHT).toReversed()
  const far = () => props.need.because.slice(0, -IN_SIGHT)
  return (
    <li
      class="card"
      data-end={props.need.end}
      data-is={props.need.is}
      data-closed={props.need.closed ? 'yes' : 'no'}
      data-mark={mark()}
    >
      <p class="mark">{text().marks[mark()]}</p>
      <Show when={kickerOf(props.finder.book, props.need)}>
        {(kicker) => <p class="kicker">{kicker()[props.lang]}</p>}
      </Show>
      <h3>
        {titleOf(props.finder.book, props.need.end)[props.lang]}
        <Show when={props.need.guide !== undefined && props.finder.form()}>
          {(one) => ` · ${one().title[props.lang]}`}
        </Show>
      </h3>
      <For each={props.need.bars}>{(bar) => <Barred {...shown()} bar={bar} />}</For>
      <h4>{text().because}</h4>
      <Reasons {...shown()} reasons={near()} />
      <Show when={far().length > 0}>
        <details>
          <summary>{fill(text().moreReasons, { count: far().length })}</summary>
          <Reasons {...shown()} reasons={far()} />
        </details>
      </Show>
      <Show when={props.need.against.length > 0}>
        <h4>{props.need.is === 'disputed' ? text().against : text().againstText}</h4>
        <Reasons {...shown()} reasons={props.need.against} />
      </Show>
      <Show when={props.need.mind.length > 0}>
        <h4>{text().mind}</h4>
        <Reasons {...shown()} reasons={props.need.mind} />
      </Show>
      <Ways {...props} />
    </li>
  )
}

function Barred(
  props: Parameters<typeof Reasons>[0] extends infer P ? Omit<P, 'reasons'> & { readonly bar: Bar } : never,
) {
  const text = () => finderText(props.lang)
  return (
    <div class="bar" classList={{ firm: props.bar.firm }}>
      <h4>{props.bar.firm ? text().bars : text().caution}</h4>
      <Sentence {...props} reason={props.bar} />
      <p>
        <b>{text().fix}</b>
        {props.bar.fix[props.lang]}
      </p>
    </div>
  )
}

function Ways(props: Props) {
  const text = () => finderText(props.lang)
  return (
    <Show when={props.need.guide}>
      {(guide) => (
        <p class="ways">
          <a class="primary" href={to.checklistOf(guide(), props.finder.query())(props.lang)}>
            {text().checklist}
          </a>
          <a href={to.guide(guide())(props.lang)}>{text().guide}</a>
          <Show when={props.finder.ownForm(guide())}>
            {(form) => <a href={to.formGuide(guide(), form().id)(props.lang)}>{text().form}</a>}
          </Show>
        </p>
      )}
    </Show>
  )
}
