/** How what opens on a case's page is opened. */
import type { Page } from 'playwright-core'
import type { Opened } from '../sweep.ts'
import type { Words } from '../words.ts'

const dialog = '[role="dialog"]'

/** The button of this name, the first of several. */
export async function press(page: Page, name: string, { exact = true } = {}): Promise<void> {
  await page.getByRole('main').getByRole('button', { name, exact }).first().click()
}

export function dialogOf(name: string, title: (t: Words) => string): Opened {
  return { name, within: dialog, open: (page, t) => press(page, title(t), { exact: false }) }
}

/** Of the seldom acts behind “more”. */
export function seldom(name: string, title: (t: Words) => string): Opened {
  return {
    name,
    within: dialog,
    open: async (page, t) => {
      await page.locator('.case-title summary').click()
      await press(page, title(t))
    },
  }
}

/** The dialog that records what happened, with one of the events chosen. */
export function recording(name: string, place: number): Opened {
  return {
    name,
    within: `${dialog} .when`,
    open: async (page) => {
      await page.locator('.turn-acts .button-primary').click()
      await page.locator(`${dialog} .event-option`).nth(place).click()
    },
  }
}

/** Stays as it is: the next screen is asked for anew. */
export const stay = async (): Promise<void> => undefined

/** Beside the page where there is room, else in a dialog. */
export const why: Opened = {
  name: 'why',
  within: `:is(${dialog}, .case-side):has(.explained)`,
  open: (page) => page.locator('.why-button').first().click(),
  close: async (page) => {
    await page.keyboard.press('Escape')
    await page.locator(dialog).waitFor({ state: 'detached' })
  },
}

/** The list of the field that has the focus in a dialog. */
export function listIn(name: string, title: (t: Words) => string): Opened {
  return {
    name,
    within: '.popup-list',
    open: async (page, t) => {
      await press(page, title(t))
      await page.locator(`${dialog} [role="combobox"]`).first().press('ArrowDown')
    },
    close: async (page) => {
      await page.keyboard.press('Escape')
      await page.keyboard.press('Escape')
      await page.locator(dialog).waitFor({ state: 'detached' })
    },
  }
}
