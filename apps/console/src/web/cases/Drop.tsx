/** Something small behind a button: opened by a press, closed by Escape, by a press elsewhere or by what is inside. */
import { createSignal, type JSX, onCleanup, onMount, Show } from 'solid-js'

type DropProps = {
  label: JSX.Element
  /** Where the label alone does not say it. */
  title?: string
  class?: string
  /** Set out at the right edge of the button, where it stands at the right of the page. */
  end?: boolean
  /** Opens at once, for what was just added. */
  open?: boolean
  onClose?: () => void
  children: (close: () => void) => JSX.Element
}

export function Drop(props: DropProps) {
  // oxlint-disable-next-line solid/reactivity -- only how it begins
  const [open, setOpen] = createSignal(props.open === true)
  let place: HTMLDivElement | undefined
  let button: HTMLButtonElement | undefined
  const close = () => {
    if (!open()) return
    // What is chosen inside goes away: a dialog that it opens gives the focus back to the button.
    if (place?.contains(document.activeElement)) button?.focus()
    setOpen(false)
    props.onClose?.()
  }
  const elsewhere = (event: Event) => {
    if (event.target instanceof Node && event.target.isConnected && !place?.contains(event.target)) close()
  }
  const escape = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !open()) return
    event.stopImmediatePropagation()
    close()
    button?.focus()
  }
  onMount(() => {
    document.addEventListener('pointerdown', elsewhere)
    document.addEventListener('keydown', escape, true)
    onCleanup(() => {
      document.removeEventListener('pointerdown', elsewhere)
      document.removeEventListener('keydown', escape, true)
    })
  })
  return (
    <div
      class="drop"
      ref={(element) => {
        place = element
      }}
    >
      <button
        type="button"
        class={props.class ?? 'button button-small'}
        aria-expanded={open()}
        aria-label={props.title}
        ref={(element) => {
          button = element
        }}
        onClick={() => (open() ? close() : setOpen(true))}
      >
        {props.label}
      </button>
      <Show when={open()}>
        <div class="popup drop-popup" classList={{ 'drop-end': props.end === true }}>
          {props.children(close)}
        </div>
      </Show>
    </div>
  )
}
