/** The focus stays inside of a dialog, where Kobalte's own trap lets go of it. */

const focusable = 'a[href], button, input, select, textarea, summary, [tabindex="0"]'

/**
 * Tab goes round. Kobalte's trap rests while a list of a field is open, and for one turn of the event loop after it has closed:
 * Tab from the last field would then leave the dialog.
 */
export function goRound(event: KeyboardEvent & { currentTarget: HTMLElement }): void {
  if (event.key !== 'Tab' || event.defaultPrevented) return
  const all = [...event.currentTarget.querySelectorAll<HTMLElement>(focusable)].filter(isReached)
  const [from, to] = event.shiftKey ? [all.at(0), all.at(-1)] : [all.at(-1), all.at(0)]
  const isBefore = event.shiftKey && event.target === event.currentTarget
  if (from !== document.activeElement && !isBefore) return
  event.preventDefault()
  to?.focus()
}

/** The parts of a list that is open are led to by the field's arrows. */
function isReached(element: HTMLElement): boolean {
  if (element.matches(':disabled, [data-focus-trap]') || element.closest('[data-popper-positioner]')) return false
  return element.tabIndex >= 0 && element.checkVisibility()
}

/**
 * What had the focus is gone or disabled, as a button is once it was pressed: the dialog itself takes the focus, or the next Tab
 * would lead into the page behind it. Answers how to stop.
 */
export function catchFocus(dialog: HTMLElement): () => void {
  const look = () => {
    if (document.activeElement === document.body && dialog.isConnected) dialog.focus({ preventScroll: true })
  }
  // A button that was just disabled loses the focus with the next frame.
  const watch = new MutationObserver(() => requestAnimationFrame(() => setTimeout(look)))
  watch.observe(dialog, { childList: true, subtree: true, attributeFilter: ['disabled'] })
  return () => watch.disconnect()
}
