/**
 * What the mouse can do the keyboard can: every element that reacts to a press is come to by Tab, or by the arrows of the
 * widget it belongs to; wherever the focus stands it is seen; and it comes out again, forwards and backwards.
 */
import type { Page } from 'playwright-core'

type Reached = { readonly name: string; readonly ring: boolean }

declare global {
  interface Window {
    reach?: { readonly seen: Map<Element, Reached>; readonly stop: () => void }
  }
}

/** `within`: only in here, from where the focus is: a dialog that holds it, or a list or drop beside what opened it. */
export async function outOfReach(page: Page, within = 'body'): Promise<readonly string[]> {
  if (await page.locator(`${within}[role="listbox"]`).count()) return outOfArrows(page, within)
  const found = await tabThrough(page, 'Tab', within)
  if (within === 'body' || within !== dialog) return found
  return [...found, ...(await tabThrough(page, 'Shift+Tab', within)).map((one) => `backwards ${one}`)]
}

const dialog = '[role="dialog"]'

async function tabThrough(page: Page, key: 'Tab' | 'Shift+Tab', scope: string): Promise<readonly string[]> {
  const count = await page.evaluate(watch, scope)
  for (let step = 0; step < count + 20; step += 1) await page.keyboard.press(key)
  return page.evaluate(missed, scope)
}

/** The options of a list to which the arrows do not lead. */
async function outOfArrows(page: Page, list: string): Promise<readonly string[]> {
  const told = new Set<string | null>()
  const note = async () =>
    told.add(await page.evaluate(() => document.activeElement?.getAttribute('aria-activedescendant') ?? null))
  const options = await page.locator(`${list} [role="option"]`).evaluateAll((all) => all.map(({ id }) => id))
  // It begins at what is chosen, which need not be the first.
  await note()
  for (const key of ['ArrowDown', 'ArrowUp']) {
    for (let step = 0; step <= options.length && told.size <= options.length; step += 1) {
      await page.keyboard.press(key)
      await note()
    }
  }
  return options.filter((id) => !told.has(id)).map((id) => `the arrows do not lead to ${id}`)
}

/** Begins to note where the focus goes; answers how many elements react to a press. */
function watch(scope: string): number {
  window.reach?.stop()
  const seen = new Map<Element, Reached>()
  const drawn = (element: Element | null) =>
    element !== null &&
    [undefined, '::after'].some((part) => {
      const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(element, part)
      return (outlineStyle !== 'none' && Number.parseFloat(outlineWidth) > 0) || boxShadow !== 'none'
    })
  const note = ({ target }: { readonly target: EventTarget | null }) => {
    if (!(target instanceof HTMLElement)) return
    // A mark that is drawn for a box or a round button is drawn on what one sees of it: its label.
    const ring = drawn(target) || drawn(target.closest('label')) || drawn(target.nextElementSibling)
    seen.set(target, { name: target.outerHTML.slice(0, 160), ring })
  }
  document.addEventListener('focusin', note, true)
  window.reach = { seen, stop: () => document.removeEventListener('focusin', note, true) }
  const root = document.querySelector(scope) ?? document.body
  const { activeElement } = document
  if (scope === 'body' && activeElement instanceof HTMLElement) activeElement.blur()
  else if (activeElement !== null) {
    note({ target: activeElement })
    // What has the focus from a press of the mouse need not show it.
    const first = seen.get(activeElement)
    if (first && !activeElement.matches(':focus-visible')) seen.set(activeElement, { ...first, ring: true })
  }
  return root.querySelectorAll('a[href], button, input, select, textarea, summary, [tabindex]').length
}

/** What reacts to a press and was not come to, and where the focus was not seen. */
function missed(scope: string): readonly string[] {
  const seen = window.reach?.seen ?? new Map<Element, Reached>()
  const root = document.querySelector(scope) ?? document.body
  const isPressed = (element: Element) =>
    element.matches(
      'a[href], button, input, select, textarea, summary, [draggable="true"], [role="button"], [role="menuitem"], ' +
        '[role="tab"], [role="option"], [role="switch"], [role="checkbox"], [role="radio"]',
    ) ||
    '$$click' in element ||
    '$$pointerdown' in element
  const isThere = (element: Element) => {
    if (!element.checkVisibility({ checkOpacity: true, checkVisibilityCSS: true }))
      return element.matches('label input')
    return element.getClientRects().length > 0 && getComputedStyle(element).pointerEvents !== 'none'
  }
  const isOff = (element: Element) =>
    element.matches(':disabled, [aria-disabled="true"]') || element.closest('[inert], [data-kb-top-layer] ~ *') !== null
  /** By the keys of the widget it belongs to, one of which has been come to. */
  const byArrows = (element: Element) => {
    if (element instanceof HTMLInputElement && element.type === 'radio')
      return [...seen.keys()].some(
        (one) => one instanceof HTMLInputElement && one.name === element.name && one.form === element.form,
      )
    const grid = element.closest('[role="grid"]')
    if (grid) return [...seen.keys()].some((one) => grid.contains(one))
    const list = element.closest('[role="listbox"]')
    if (list) return document.querySelector(`[role="combobox"][aria-controls="${list.id}"]`) !== null
    // The arrow at the end of a field whose list opens by the field's own keys.
    const field = element.parentElement?.querySelector('[role="combobox"]')
    return field !== null && field !== undefined && seen.has(field)
  }
  const unreached = [...root.querySelectorAll('*')]
    .filter((element) => isPressed(element) && isThere(element) && !isOff(element))
    .filter((element) => !seen.has(element) && !byArrows(element))
    .map((element) => `not reached: ${element.outerHTML.slice(0, 160)}`)
  const unseen = [...seen.entries()]
    .filter(([element, { ring }]) => !ring && root.contains(element))
    .map(([, { name }]) => `no mark of the focus: ${name}`)
  const escaped = [...seen.entries()]
    .filter(([element]) => root.matches('[role="dialog"]') && element.isConnected && !root.contains(element))
    .filter(([element]) => !element.hasAttribute('data-focus-trap'))
    .map(([, { name }]) => `out of the dialog: ${name}`)
  return [...new Set([...unreached, ...unseen, ...escaped])]
}
