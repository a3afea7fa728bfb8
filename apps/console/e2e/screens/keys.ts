/** What the keys do in the widgets that have keys of their own. */
import type { Page } from 'playwright-core'
import { beforeAll, expect, test } from 'vitest'
import { demoHour } from '../demo-desk.ts'
import { tabTo } from '../reach.ts'
import type { SweptDesk } from '../sweep.ts'
import { windowOf } from '../trial-desk.ts'

export function testKeys(desk: () => SweptDesk): void {
  let page: Page
  beforeAll(async () => {
    const context = await windowOf(desk(), desk().chen)
    await context.clock.setFixedTime(demoHour)
    page = await context.newPage()
  })
  const focused = () => page.evaluate(() => document.activeElement?.textContent ?? '')
  const go = async (path: string, ready: string) => {
    await page.goto(`${desk().origin}${path}`)
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
  test('the list of a field opens by a press that is over or by an arrow: under a pressed mouse its release would choose', async () => {
    await go('/cases/new', '.procedure-option')
    const field = page.getByRole('combobox')
    const options = page.getByRole('option')
    await tabTo(page, field)
    expect(await options.count()).toBe(0)
    await page.locator('h1').click()
    const { x, y, width, height } = (await field.boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 }
    await page.mouse.move(x + width / 2, y + height / 2)
    await page.mouse.down()
    expect(await options.count()).toBe(0)
    await page.mouse.up()
    await options.first().waitFor()
    expect(await field.inputValue()).toBe('')
    await page.keyboard.press('Escape')
    await options.first().waitFor({ state: 'detached' })
    await page.keyboard.press('ArrowDown')
    await options.first().waitFor()
  })

  test('Tab leads on from an open list, and the list does not call the focus back', async () => {
    await go('/reports', '.list-reports')
    const field = page.getByRole('combobox').last()
    await field.press('ArrowDown')
    await page.getByRole('option').first().waitFor()
    await page.keyboard.press('Tab')
    await page.getByRole('option').first().waitFor({ state: 'detached' })
    await expect.poll(() => field.evaluate((one) => one === document.activeElement)).toBe(false)
  })

  test('Tab stays in a dialog, also while the list of a field is open there', async () => {
    await go('/calendar', '[role="grid"]')
    await page.locator('.page-head button').press('Enter')
    const dialog = page.getByRole('dialog')
    for (let pressed = 0; pressed < 20; pressed += 1) {
      if (await dialog.getByRole('combobox').evaluate((one) => one === document.activeElement))
        await page.keyboard.press('ArrowDown')
      await page.keyboard.press(pressed < 10 ? 'Tab' : 'Shift+Tab')
      expect(await dialog.evaluate((one) => one.contains(document.activeElement))).toBe(true)
    }
  })
}
