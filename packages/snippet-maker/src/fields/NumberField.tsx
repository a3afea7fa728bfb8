/** One field: as it is typed its parts appear as chips, with what was forgiven, or why it is refused and what to do. */
import type { Language } from '@beian/domain/vocabulary'
import { createUniqueId, For, Show } from 'solid-js'
import type { Field } from './field.ts'
import { wordsIn } from './words.ts'

export type NumberFieldProps = {
  readonly language: Language
  readonly label: string
  readonly hint: string
  readonly optional: boolean
  readonly placeholder: string
  readonly value: string
  readonly onType: (value: string) => void
  readonly field: Field
}

export function NumberField(props: NumberFieldProps) {
  const id = createUniqueId()
  const words = () => wordsIn(props.language)
  return (
    <div class="number-field">
      <label for={id}>
        {props.label}
        <Show when={props.optional}>
          <span class="aside"> {words().optional}</span>
        </Show>
      </label>
      <input
        id={id}
        value={props.value}
        placeholder={props.placeholder}
        onInput={(event) => props.onType(event.currentTarget.value)}
        autocomplete="off"
        spellcheck={false}
        aria-invalid={props.field.problem !== undefined}
        aria-describedby={`${id}-said`}
      />
      <div id={`${id}-said`} aria-live="polite">
        <Show when={props.hint !== '' && props.value === ''}>
          <p class="aside">{props.hint}</p>
        </Show>
        <Show when={props.field.parts}>
          {(parts) => (
            <ul class="chips">
              <For each={parts()}>
                {(part) => (
                  <li>
                    <span class="aside">{part.label[props.language]}</span> {part.value[props.language]}
                  </li>
                )}
              </For>
            </ul>
          )}
        </Show>
        <For each={props.field.warnings}>{(warning) => <p class="forgiven">{warning.message[props.language]}</p>}</For>
        <Show when={props.field.problem}>
          {(problem) => (
            <p class="problem">
              <b>{problem().message[props.language]}</b>
              <span>
                {words().what}
                {problem().fix[props.language]}
              </span>
            </p>
          )}
        </Show>
      </div>
    </div>
  )
}
