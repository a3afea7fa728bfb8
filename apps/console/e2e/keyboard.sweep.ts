/**
 * Everything by keyboard: on each screen outside a case's page, whatever reacts to the mouse is come to by Tab or arrows, the
 * focus is seen, and a dialog gives it back to what opened it. Then what the keys do in the widgets that have keys of their own.
 */
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { demoHour } from './demo-desk.ts'
import { outOfReach } from './reach.ts'
import { caseListScreens } from './screens/cases.ts'
import { clientScreens } from './screens/clients.ts'
import { dayScreens } from './screens/day.ts'
import { doorScreens } from './screens/door.ts'
import { furnish } from './screens/furnish.ts'
import { settingsScreens } from './screens/settings.ts'
import { type Means, openSweep, type Sweep } from './sweep.ts'
import { windowOf } from './trial-desk.ts'

/** Filling the demonstration anew takes its time on a busy machine. */
const patience = 600_000

declare global {
  interface Window {
    before?: Element | undefined
  }
}

/** Notes which element outside of what opens had the focus last. */
async function noteBefore(page: Page): Promise<void> {
  await page.evaluate(() => {
    const isInside = (element: Element) => element.closest('[role="dialog"], .drop-popup, .popup') !== null
    const note = ({ target }: Event) => {
      if (target instanceof Element && !isInside(target) && target.closest('main, aside, .door')) window.before = target
    }
    window.before = undefined
    document.addEventListener('focusin', note, { capture: true })
  })
}

async function notGivenBack(page: Page): Promise<readonly string[]> {
  await page.waitForTimeout(30)
  return page.evaluate(() => {
    const { before } = window
    if (before === undefined || document.activeElement === before) return []
    return [`the focus is at <${document.activeElement?.tagName}>, not at ${before.outerHTML.slice(0, 120)}`]
  })
}

const means: Means = {
  faces: [{ language: 'zh', theme: 'light', width: 1440 }],
  look: (page, _, { within }) => outOfReach(page, within),
  opening: noteBefore,
  closed: notGivenBack,
}

let sweep: Sweep
beforeAll(async () => {
  sweep = await openSweep(undefined, means)
  await furnish(sweep.desk)
}, patience)
afterAll(() => sweep?.close())

/** Not held against the law yet: a list that is not found, and two screens on which the walk was not seen to its end. */
const unsettled = ['reports', 'case-new', 'rules']
const screens = [...dayScreens, ...caseListScreens, ...clientScreens, ...settingsScreens, ...doorScreens]

describe('everything is reached', () => {
  test.each(screens.filter(({ name }) => !unsettled.includes(name)))('$name', async (screen) =>
    expect(await sweep.visit(screen)).toEqual([]),
  )
})

describe('the keys of a widget', () => {
  let page: Page
  beforeAll(async () => {
    const context = await windowOf(sweep.desk, sweep.desk.chen)
    await context.clock.setFixedTime(demoHour)
    page = await context.newPage()
  })
  const focused = () => page.evaluate(() => document.activeElement?.textContent ?? '')
  const go = async (path: string, ready: string) => {
    await page.goto(`${sweep.desk.origin}${path}`)
    await page.locator(ready).first().waitFor()
  }

  test('in the list, J and K go, X chooses, Escape lets go, Enter opens', async () => {
    await go('/cases?all=1', '[data-case]')
    const names = await page.locator('[data-case] .list-link').allInnerTexts()
    await page.keyboard.press('j')
    await page.keyboard.press('j')
    expect(await focused()).toBe(names[1])
    await page.keyboard.press('k')
    expect(await focused()).toBe(names[0])
    await page.keyboard.press('x')
    await page.locator('.bulk').waitFor()
    await page.keyboard.press('Escape')
    await page.locator('.bulk').waitFor({ state: 'detached' })
    await page.keyboard.press('Enter')
    await page.waitForURL(/\/cases\/[a-z0-9]+/)
  })

  test('on the board, arrows of letters lead from card to card, and nothing there needs to be dragged', async () => {
    await go('/cases?all=1&face=board', '.card')
    const column = () =>
      page.evaluate(() => document.activeElement?.closest('.board-column')?.getAttribute('aria-label'))
    await page.keyboard.press('j')
    const first = await column()
    await page.keyboard.press('l')
    expect(await column()).not.toBe(first)
    await page.keyboard.press('h')
    expect(await column()).toBe(first)
    expect(await page.locator('[draggable="true"]').count()).toBe(0)
  })

  test('in a dialog, Escape closes the list that is open, and only then the dialog', async () => {
    await go('/calendar', '[role="grid"]')
    const opener = page.locator('.page-head button')
    await opener.press('Enter')
    const field = page.getByRole('dialog').getByRole('combobox')
    await field.press('ArrowDown')
    await page.getByRole('option').first().waitFor()
    await page.keyboard.press('Escape')
    await page.getByRole('option').first().waitFor({ state: 'detached' })
    expect(await page.getByRole('dialog').count()).toBe(1)
    await field.press('ArrowDown')
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    await page.getByRole('option').first().waitFor({ state: 'detached' })
    expect(await page.getByRole('dialog').count()).toBe(1)
    await page.keyboard.press('Escape')
    await page.getByRole('dialog').waitFor({ state: 'detached' })
    await expect.poll(() => opener.evaluate((one) => one === document.activeElement)).toBe(true)
  })
})
