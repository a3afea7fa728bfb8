/** A sentence that names days with their hours: none of them breaks at its hyphen or before its hour. */
import { For, Show } from 'solid-js'

const moment = /((?:\d{4}-)?\d{2}-\d{2} \d{2}:\d{2})/

export function Moments(props: { of: string }) {
  return (
    <For each={props.of.split(moment)}>
      {(part) => (
        <Show when={moment.test(part)} fallback={part}>
          <span class="moment">{part}</span>
        </Show>
      )}
    </For>
  )
}
