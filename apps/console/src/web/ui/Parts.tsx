/** Several short things in one line, a dot between them. The line breaks between two of them, never inside a name or a domain. */
import { For, Show } from 'solid-js'

export function Parts(props: { of: readonly (string | null | undefined)[] }) {
  const told = () => props.of.filter((part) => part)
  return (
    <For each={told()}>
      {(part, place) => (
        <>
          <Show when={place() > 0}> </Show>
          <span class="part">
            {part}
            <Show when={place() < told().length - 1}> ·</Show>
          </span>
        </>
      )}
    </For>
  )
}
