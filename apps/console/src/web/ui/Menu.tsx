/** A few seldom acts behind one button; Escape, a press elsewhere and choosing one close it. */
import { type JSX, onCleanup, onMount } from 'solid-js'
import { Each } from './Each.tsx'

export type MenuItem = { title: string; grave?: boolean; act: () => void }

export function Menu(props: { label: JSX.Element; items: readonly MenuItem[] }) {
  let menu: HTMLDetailsElement | undefined
  const close = () => {
    if (menu) menu.open = false
  }
  const elsewhere = (event: Event) => {
    if (event.target instanceof Node && !menu?.contains(event.target)) close()
  }
  const escape = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !menu?.open) return
    close()
    menu.querySelector('summary')?.focus()
  }
  onMount(() => {
    document.addEventListener('pointerdown', elsewhere)
    document.addEventListener('keydown', escape)
    onCleanup(() => {
      document.removeEventListener('pointerdown', elsewhere)
      document.removeEventListener('keydown', escape)
    })
  })
  return (
    <details
      class="menu"
      ref={(element) => {
        menu = element
      }}
    >
      <summary class="button button-plain button-small">{props.label}</summary>
      <div class="popup">
        <Each of={props.items} by={({ title }) => title}>
          {(item) => (
            <button
              type="button"
              class="option"
              classList={{ 'option-grave': item().grave === true }}
              onClick={() => {
                close()
                // Where the focus goes back to from a dialog that it opens: the item itself is gone by then.
                menu?.querySelector('summary')?.focus()
                item().act()
              }}
            >
              {item().title}
            </button>
          )}
        </Each>
      </div>
    </details>
  )
}
