/**
 * Tab goes round inside of a dialog. Kobalte's own trap rests while a list of a field is open, and for one turn of the event loop
 * after it has closed: Tab from the last field would then leave the dialog.
 */

const focusable = 'a[href], button, input, select, textarea, summary, [tabindex="0"]'

export function keepInside(event: KeyboardEvent & { currentTarget: HTMLElement }): void {
  if (event.key !== 'Tab' || event.defaultPrevented) return
  const all = [...event.currentTarget.querySelectorAll<HTMLElement>(focusable)].filter(isReached)
  const [from, to] = event.shiftKey ? [all.at(0), all.at(-1)] : [all.at(-1), all.at(0)]
  if (from !== document.activeElement) return
  event.preventDefault()
  to?.focus()
}

/** The parts of a list that is open are led to by the field's arrows. */
function isReached(element: HTMLElement): boolean {
  if (element.matches(':disabled, [data-focus-trap]') || element.closest('[data-popper-positioner]')) return false
  return element.tabIndex >= 0 && element.checkVisibility()
}
