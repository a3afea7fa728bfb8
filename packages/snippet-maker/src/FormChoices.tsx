/** Which form of the filing number is shown: the province's, with its reason beside it, or one chosen against it. */
import type { Language } from '@beian/domain/vocabulary'
import { createUniqueId, For, Show } from 'solid-js'
import type { FormAdvice } from './create-maker.ts'
import type { FormChoice } from './settings.ts'
import { wordsIn } from './words.ts'

export type FormChoicesProps = {
  readonly language: Language
  readonly choice: FormChoice
  readonly advice: FormAdvice | undefined
  readonly onChoose: (choice: FormChoice) => void
}

export function FormChoices(props: FormChoicesProps) {
  const name = createUniqueId()
  const words = () => wordsIn(props.language)
  const choices = () =>
    [
      ['province', words().asProvince],
      ['service', words().service],
      ['principal', words().principal],
    ] as const
  return (
    <fieldset class="forms">
      <legend>{words().form}</legend>
      <For each={choices()}>
        {([choice, title]) => (
          <label>
            <input type="radio" name={name} checked={props.choice === choice} onChange={() => props.onChoose(choice)} />
            <span>{title}</span>
          </label>
        )}
      </For>
      <Show when={props.advice}>
        {(advice) => (
          <p class="advice">
            {advice().text[props.language]}{' '}
            <Show when={advice().href}>{(href) => <a href={href()}>{words().why}</a>}</Show>
          </p>
        )}
      </Show>
    </fieldset>
  )
}
