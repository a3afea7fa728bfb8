/**
 * Several short things in one line, a dot between them. The line breaks between two of them, never inside a name or a domain,
 * and no line begins or ends with a dot: it hangs into the space before its part, and is cut off where that is the edge.
 */
import { For, Show } from 'solid-js'

export function Parts(props: { of: readonly (string | null | undefined)[] }) {
  const told = () => props.of.filter((part) => part)
  return (
    <span class="parts">
      <For each={told()}>
        {(part, place) => (
          <>
            <Show when={place() > 0}> </Show>
            <span class="part">
              <Show when={place() > 0}>
                <span class="part-dot">· </span>
              </Show>
              {part}
            </span>
          </>
        )}
      </For>
    </span>
  )
}
