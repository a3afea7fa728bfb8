/** The line of a choice field: its keys, and what becomes of words typed when Enter is pressed or the line is left. */
import { Combobox, useComboboxContext } from '@kobalte/core/combobox'
import type { JSX } from 'solid-js'
import type { ControlIds } from './Field.tsx'

type ChoiceLineProps = {
  ids: ControlIds
  ref: (element: HTMLInputElement) => void
  /** The title of what is chosen. */
  chosen: string | undefined
  onFocus: () => void
  onType: (words: string) => void
  onEscape: () => void
  /** Whether an option was chosen for the words. */
  onEnter: (words: string) => boolean
  onLeave: () => void
  readonly: boolean
}

type OnInput<E extends Event> = E & { currentTarget: HTMLInputElement }

/**
 * The list opens by typing, by an arrow, and by a press once it is over: were it open as soon as the focus is here, it could come
 * to lie under the pressed mouse, whose release would choose what nobody meant.
 */
export function ChoiceLine(props: ChoiceLineProps): JSX.Element {
  const list = useComboboxContext()
  const open = () => {
    if (!props.readonly && !list.isOpen()) list.open(false, 'manual')
  }
  const enter = (event: OnInput<KeyboardEvent>) => {
    const { value } = event.currentTarget
    const isHighlighted = list.isOpen() && list.listState().selectionManager().focusedKey() != null
    if (props.readonly || isHighlighted || value.trim() === '' || value === props.chosen) return
    // A form around it is not sent with words that chose nothing.
    event.preventDefault()
    if (!props.onEnter(value)) return
    list.close()
    list.resetInputValue(list.listState().selectionManager().selectedKeys())
  }
  const press = (event: OnInput<KeyboardEvent>) => {
    if (event.key === 'Enter') enter(event)
    if (event.key !== 'Escape') return
    // It closes the list that is open, and not the dialog around it with everything typed there.
    if (event.currentTarget.getAttribute('aria-expanded') === 'true') event.preventDefault()
    props.onEscape()
  }
  return (
    <Combobox.Input
      ref={(element: HTMLInputElement) => {
        props.ref(element)
        element.addEventListener('keydown', keepComposing)
      }}
      class="input"
      id={props.ids.id}
      onFocus={props.onFocus}
      onClick={open}
      onInput={(event: OnInput<InputEvent>) => props.onType(event.currentTarget.value)}
      onKeyDown={press}
      onBlur={(event: OnInput<FocusEvent>) => {
        // Of a window that loses the focus, the line keeps its own.
        if (event.currentTarget !== document.activeElement) props.onLeave()
      }}
      aria-labelledby={props.ids.labelId}
      aria-describedby={props.ids.describedBy()}
    />
  )
}

/** While an input method composes 中文, its keys are its own. */
function keepComposing(event: KeyboardEvent): void {
  if (event.isComposing) event.stopPropagation()
}
