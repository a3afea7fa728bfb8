/**
 * What the mouse can do the keyboard can: whatever reacts to a press is come to by Tab, or by the arrows of the widget it
 * belongs to; wherever the focus stands one sees it; it comes out again; a dialog keeps it and gives it back.
 *
 *     await learnReach(context)                       // before the first page of the context
 *     expect(await outOfReach(page)).toEqual([])      // in words; within a dialog, a list, a drop: its selector
 */
import type { BrowserContext, Locator, Page } from 'playwright-core'
import { Walk } from './reach/walk.ts'

declare global {
  interface Window {
    reach: Walk
    /** What had the focus before a dialog opened. */
    before?: Element | undefined
  }
}

/** As an initial script, because the pages run no text of anybody's afterwards. */
export async function learnReach(context: BrowserContext): Promise<void> {
  await context.addInitScript({ content: `window.reach = new (${Walk})()` })
}

/** `within`: only in here, from where the focus is: a dialog that holds it, or a list or drop beside what opened it. */
export async function outOfReach(page: Page, within = 'body'): Promise<readonly string[]> {
  if (await page.locator(`${within}[role="listbox"]`).count()) return outOfArrows(page, within)
  const forwards = [...(await tabThrough(page, 'Tab', within)), ...(await outOfGrid(page, within))]
  if (within === 'body' || (await page.locator(`${within}[role="dialog"]`).count()) === 0) return forwards
  const backwards = await tabThrough(page, 'Shift+Tab', within)
  return [...forwards, ...backwards.filter((one) => !forwards.includes(one)).map((one) => `backwards ${one}`)]
}

/** Between two questions whether the walk is over. */
const pressesAtOnce = 12

async function tabThrough(page: Page, key: 'Tab' | 'Shift+Tab', within: string): Promise<readonly string[]> {
  const most = await page.evaluate((selector) => window.reach.begin(selector), within)
  const wire = await page.context().newCDPSession(page)
  // Sent without waiting for one another: the browser takes them one after the other all the same.
  const tab = { key: 'Tab', code: 'Tab', windowsVirtualKeyCode: 9, modifiers: key === 'Tab' ? 0 : 8 }
  const press = () => [
    wire.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', ...tab }),
    wire.send('Input.dispatchKeyEvent', { type: 'keyUp', ...tab }),
  ]
  for (let pressed = 0; pressed < most && !(await page.evaluate(() => window.reach.round)); pressed += pressesAtOnce)
    await Promise.all(Array.from({ length: pressesAtOnce }, press).flat())
  await wire.detach()
  return [...new Set(await page.evaluate(() => window.reach.told()))]
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

/** Of a grid one cell is come to by Tab; from there each arrow leads to another. */
async function outOfGrid(page: Page, within: string): Promise<readonly string[]> {
  const found: string[] = []
  const cell = page.locator(`${within} [role="grid"] [tabindex="0"]`).first()
  if ((await cell.count()) === 0) return []
  await cell.focus()
  const where = () => page.evaluate(() => document.activeElement?.closest('[role="gridcell"]')?.textContent ?? '')
  for (const key of ['ArrowRight', 'ArrowDown', 'ArrowLeft', 'ArrowUp']) {
    const before = await where()
    await page.keyboard.press(key)
    const after = await where()
    if (after === before || after === '') found.push(`${key} does not lead on in the grid`)
  }
  return found
}

/** Notes what has the focus outside of what opens. */
export async function noteOpener(page: Page): Promise<void> {
  await page.evaluate(() => {
    const isInside = (element: Element) => element.closest('[role="dialog"], .drop-popup, .popup') !== null
    const note = (target: EventTarget | null) => {
      if (target instanceof Element && !isInside(target) && target.closest('main, aside, .door')) window.before = target
    }
    window.before = undefined
    note(document.activeElement)
    document.addEventListener('focusin', ({ target }) => note(target), { capture: true })
  })
}

/** A busy machine may take its time to take a closed dialog away. */
const longestClosing = 2_000

/** What is wrong with where the focus is once the dialog is closed, and for a moment longer. */
export async function notGivenBack(page: Page): Promise<readonly string[]> {
  const isBack = () => page.evaluate(() => window.before === undefined || document.activeElement === window.before)
  for (let waited = 0; waited < longestClosing && !(await isBack()); waited += 30) await page.waitForTimeout(30)
  await page.waitForTimeout(30)
  return page.evaluate(() => {
    const { before, activeElement } = { before: window.before, activeElement: document.activeElement }
    if (before === undefined || activeElement === before) return []
    return [`the focus is at <${activeElement?.outerHTML.slice(0, 60)}>, not at ${before.outerHTML.slice(0, 120)}`]
  })
}

/** Goes there by Tab alone. */
export async function tabTo(page: Page, goal: Locator): Promise<void> {
  for (let pressed = 0; pressed < 400; pressed += 1) {
    // Looked up each time: what is drawn anew meanwhile is another element.
    if (await goal.first().evaluate((element) => element === document.activeElement)) return
    await page.keyboard.press('Tab')
  }
  throw new Error(`Tab does not reach ${goal}`)
}

/** Goes there and presses it. */
export async function enter(page: Page, goal: Locator): Promise<void> {
  await tabTo(page, goal)
  await page.keyboard.press('Enter')
}
