/** One of a few, each in sight. */
import { createUniqueId, For } from 'solid-js'

export function Radios<V extends string>(props: {
  label: string
  options: readonly { readonly value: V; readonly title: string; readonly note?: string }[]
  value: V | undefined
  onChange: (value: V) => void
}) {
  const name = createUniqueId()
  return (
    <fieldset class="reasons">
      <legend>{props.label}</legend>
      <For each={props.options}>
        {(option) => (
          <label class="event-option">
            <input
              type="radio"
              name={name}
              checked={props.value === option.value}
              onChange={() => props.onChange(option.value)}
            />
            <span>{option.title}</span>
            <span class="quiet">{option.note}</span>
          </label>
        )}
      </For>
    </fieldset>
  )
}
