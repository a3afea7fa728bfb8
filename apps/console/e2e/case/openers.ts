/** How what opens on a case's page is opened. */
import type { Page } from 'playwright-core'
import type { Opened, Words } from '../sweep.ts'
import { lateWords } from './words.ts'

type Late = ReturnType<typeof lateWords>

const dialog = '[role="dialog"]'

/** The button of this name, the first of several. */
export async function press(page: Page, name: string, { exact = true } = {}): Promise<void> {
  await page.getByRole('main').getByRole('button', { name, exact }).first().click()
}

export function dialogOf(name: string, title: (t: Words, late: Late) => string): Opened {
  return { name, within: dialog, open: (page, t) => press(page, title(t, lateWords(t)), { exact: false }) }
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

export const why: Opened = {
  name: 'why',
  open: async (page) => {
    await page.locator('.why-button').first().click()
    await page.locator('.explained').waitFor()
  },
}
