/** Reads a number as it is typed: its parts in words, what was forgiven, or why it is refused. Sends nothing anywhere. */
import {
  explainParts,
  type FooterNumber,
  filingNumber,
  licenceNumber,
  publicSecurityNumber,
  type Refused,
  readNumber,
} from '@beian/domain/numbers'
import type { Language } from '@beian/domain/vocabulary'
import { createMemo, createSignal, For, Match, Show, Switch } from 'solid-js'
import { numberWords } from '../text/number.ts'

/** The numbers that stand in a footer; named one by one, so that the page loads no other format. */
export const footerFormats = [filingNumber, licenceNumber, publicSecurityNumber] as const

const examples = footerFormats.flatMap((format) => format.examples.valid.slice(0, 2))

export function NumberReader(props: { readonly lang: Language }) {
  const [typed, setTyped] = createSignal('')
  const text = () => numberWords[props.lang]
  const reading = createMemo(() => (typed().trim() === '' ? undefined : readNumber(typed())))
  const read = () => {
    const found = reading()
    return found?.ok ? found : undefined
  }
  const refused = () => {
    const found = reading()
    return found?.ok === false ? found : undefined
  }
  return (
    <div class="reader">
      <label for="number">{text().label}</label>
      <input
        id="number"
        value={typed()}
        onInput={(event) => setTyped(event.currentTarget.value)}
        autocomplete="off"
        spellcheck={false}
        aria-describedby="number-answer"
      />
      <p class="small quiet">
        {text().tryOne}{' '}
        <For each={examples}>
          {(example) => (
            <button type="button" class="example" onClick={() => setTyped(example)}>
              {example}
            </button>
          )}
        </For>
      </p>
      <div id="number-answer" aria-live="polite">
        <Switch>
          <Match when={read()}>{(number) => <Read lang={props.lang} number={number()} />}</Match>
          <Match when={refused()}>{(answer) => <Refusal lang={props.lang} refused={answer()} />}</Match>
        </Switch>
      </div>
    </div>
  )
}

function Read(props: { readonly lang: Language; readonly number: FooterNumber }) {
  const text = () => numberWords[props.lang]
  return (
    <>
      <p class="small quiet">{footerFormats.find(({ id }) => id === props.number.kind)?.title[props.lang]}</p>
      <p class="canonical" lang="zh-CN">
        {props.number.canonical}
      </p>
      <h2>{text().parts}</h2>
      <dl class="facts">
        <For each={explainParts(props.number)}>
          {(part) => (
            <div>
              <dt>{part.label[props.lang]}</dt>
              <dd>{part.value[props.lang]}</dd>
            </div>
          )}
        </For>
      </dl>
      <Show when={props.number.warnings.length > 0}>
        <h2>{text().forgiven}</h2>
        <ul class="plain-list">
          <For each={props.number.warnings}>{(warning) => <li>{warning.message[props.lang]}</li>}</For>
        </ul>
      </Show>
    </>
  )
}

function Refusal(props: { readonly lang: Language; readonly refused: Refused }) {
  return (
    <div class="refusal">
      <p>
        <b>{props.refused.problem.message[props.lang]}</b>
      </p>
      <p>
        {numberWords[props.lang].what}
        {props.refused.problem.fix[props.lang]}
      </p>
    </div>
  )
}
