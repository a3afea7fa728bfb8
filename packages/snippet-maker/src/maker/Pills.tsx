/** One choice of few, each in sight: radio buttons that look like pills. */
import { createUniqueId, For, type JSX } from 'solid-js'

export type PillsProps<Value extends string> = {
  readonly legend: string
  readonly options: Readonly<Record<Value, string>>
  readonly value: Value
  readonly onChoose: (value: Value) => void
  readonly children?: JSX.Element
}

export function Pills<Value extends string>(props: PillsProps<Value>) {
  const name = createUniqueId()
  return (
    <fieldset class="pills">
      <legend>{props.legend}</legend>
      <For each={Object.keys(props.options) as Value[]}>
        {(value) => (
          <label>
            <input type="radio" name={name} checked={props.value === value} onChange={() => props.onChoose(value)} />
            <span>{props.options[value]}</span>
          </label>
        )}
      </For>
      {props.children}
    </fieldset>
  )
}
