/** Sentences of the book, each with its standing, its start and its sources. */
import type { Reason } from '@beian/domain/finder'
import { explain } from '@beian/domain/reading'
import type { Rulebook } from '@beian/domain/rulebook'
import type { Day, Language } from '@beian/domain/vocabulary'
import { For, Show } from 'solid-js'
import * as to from '../../addresses.ts'
import { dayIn } from '../../text/day.ts'
import { confidences, standings } from '../../text/words.ts'

type Shown = { readonly lang: Language; readonly book: Rulebook; readonly day: Day }

export function Reasons(props: Shown & { readonly reasons: readonly Reason[] }) {
  return (
    <ul class="reasons">
      <For each={props.reasons}>
        {(reason) => (
          <li>
            <Sentence {...props} reason={reason} />
          </li>
        )}
      </For>
    </ul>
  )
}

export function Sentence(props: Shown & { readonly reason: Reason }) {
  return (
    <>
      <p class="sentence">{props.reason.text[props.lang]}</p>
      <Show when={props.reason.by.statement.note}>{(note) => <p class="note">{note()[props.lang]}</p>}</Show>
      <Cited {...props} />
    </>
  )
}

const since = {
  start: { zh: (day: string) => `${day}起`, en: (day: string) => `since ${day}` },
  seen: { zh: (day: string) => `${day}时已有`, en: (day: string) => `seen by ${day}` },
  unverified: { zh: (day: string) => `${day}起（日期未核实）`, en: (day: string) => `since ${day} (unverified)` },
} as const

export function Cited(props: Shown & { readonly reason: Pick<Reason, 'topic' | 'by'> }) {
  const why = () => explain(props.book, props.reason.topic, { by: props.reason.by, on: props.day })
  const norm = () => [standings[why().standing], confidences[why().confidence]].map((one) => one[props.lang])
  return (
    <p class="cited">
      <a href={to.rule(props.reason.topic.id)(props.lang)}>{props.reason.topic.title[props.lang]}</a>
      {'\u00a0· '}
      {norm().join(props.lang === 'zh' ? '，' : ', ')}
      {'\u00a0· '}
      {since[why().since.known][props.lang](dayIn(props.lang, why().since.day))}
      <For each={why().sources}>
        {(source) => (
          <>
            {'\u00a0· '}
            <a href={to.source(source.id)(props.lang)}>
              {props.lang === 'zh' ? (source.number ?? source.title.zh) : source.title.en}
            </a>
          </>
        )}
      </For>
    </p>
  )
}
