/** What the Tab key reaches, whether it can be seen there, and what reacts to a mouse alone. */
import type { Locator, Page } from 'playwright-core'

/** Reached by the arrow keys of the field they stand in, which opens the same list or takes the same day when typed. */
const byArrows = '.choice-open, .day-picker, [role="option"]'

/**
 * Presses Tab from the beginning of `within` to its end, and says in words what is wrong: what a mouse can press and Tab does
 * not reach, what shows no ring while it has the focus, and a focus that does not come out at the other end.
 */
export async function walk(page: Page, within: string): Promise<readonly string[]> {
  const count = await page.evaluate(markAll, { within, byArrows })
  const presses = count + 60
  for (let pressed = 0; pressed < presses && !(await page.evaluate(isOver)); pressed += 1)
    await page.keyboard.press('Tab')
  return page.evaluate(verdict)
}

type Marks = { wanted: Element[]; reached: Map<Element, boolean>; within: Element; over: boolean }
type Marked = Window & { marks?: Marks }

/** In the page: notes what wants to be reached, and listens. Of radios with one name the arrow keys reach all but one. */
function markAll({ within, byArrows: arrows }: { within: string; byArrows: string }): number {
  const place = document.querySelector(within)
  if (!place) throw new Error(`there is no ${within}`)
  const natural = 'a[href], button, input, select, textarea, summary, [tabindex="0"]'
  const listens = (element: Element) => ['$$click', '$$pointerdown', '$$mousedown'].some((event) => event in element)
  const isOut = (element: Element) =>
    element.matches(':disabled') || element.matches(arrows) || !element.checkVisibility({ visibilityProperty: true })
  const groups = new Set<string>()
  const isOther = (element: Element) => {
    if (!(element instanceof HTMLInputElement) || element.type !== 'radio' || element.name === '') return false
    const one = place.querySelector(`input[type="radio"][name="${element.name}"]:checked`) ?? element
    const isFirst = !groups.has(element.name)
    if (one === element || isFirst) groups.add(element.name)
    return one !== element || !isFirst
  }
  const wanted = [...place.querySelectorAll('*')]
    .filter((element) => element.matches(natural) || listens(element))
    // Whoever has something to press inside is pressed there.
    .filter((element) => element.matches(natural) || element.querySelector(natural) === null)
    .filter((element) => !isOut(element) && !isOther(element))
  const marks: Marks = { wanted, reached: new Map(), within: place, over: false }
  const hasRing = (element: Element) => {
    const ringed = (one: Element | null, pseudo?: string) => {
      if (!one) return false
      const { outlineStyle, outlineWidth } = getComputedStyle(one, pseudo)
      return outlineStyle !== 'none' && Number.parseFloat(outlineWidth) > 0
    }
    return (
      ringed(element) || ringed(element, '::after') || ringed(element.closest('label')) || ringed(element.parentElement)
    )
  }
  document.addEventListener('focusin', ({ target }) => {
    // Where a dialog sends the focus back to its beginning.
    if (!(target instanceof Element) || target.matches('[data-focus-trap]')) return
    if (marks.reached.has(target) || !place.contains(target)) marks.over = marks.reached.size > 0
    else marks.reached.set(target, hasRing(target))
  })
  ;(globalThis as unknown as Marked).marks = marks
  const before = document.activeElement
  if (before && place.contains(before) && place.matches('[role="dialog"]')) marks.reached.set(before, hasRing(before))
  else if (before instanceof HTMLElement) before.blur()
  return wanted.length
}

function isOver(): boolean {
  return (globalThis as unknown as Marked).marks?.over ?? false
}

function verdict(): readonly string[] {
  const { marks } = globalThis as unknown as Marked
  if (!marks) return ['nobody walked']
  const shown = (element: Element) => element.outerHTML.replaceAll(/\s+/g, ' ').slice(0, 160)
  const missed = marks.wanted.filter((element) => element.isConnected && !marks.reached.has(element))
  const unseen = [...marks.reached].filter(([, ring]) => !ring).map(([element]) => element)
  return [
    ...missed.map((element) => `not reached: ${shown(element)}`),
    ...unseen.map((element) => `no ring: ${shown(element)}`),
    ...(marks.over ? [] : ['the focus does not come out']),
  ]
}

/** Goes there by Tab alone. */
export async function tabTo(page: Page, goal: Locator): Promise<void> {
  const target = await goal.first().elementHandle()
  for (let pressed = 0; pressed < 400; pressed += 1) {
    if (await target?.evaluate((element) => element === document.activeElement)) return
    await page.keyboard.press('Tab')
  }
  throw new Error(`Tab does not reach ${goal}`)
}

/** Goes there and presses it. */
export async function enter(page: Page, goal: Locator): Promise<void> {
  await tabTo(page, goal)
  await page.keyboard.press('Enter')
}
