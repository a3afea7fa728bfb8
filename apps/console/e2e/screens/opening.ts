/** How what opens on a screen is opened: by the name of its button, or by the field whose list it is. */
import type { Page } from 'playwright-core'
import type { Opened } from '../sweep.ts'
import type { Words } from '../words.ts'

export const dialog = '[role="dialog"]'
const drop = '.drop-popup'

/** A dialog behind a button. */
export function dialogBehind(name: string, button: (t: Words) => string): Opened {
  return { name, within: dialog, open: (page, t) => press(page, button(t)) }
}

/** A small thing that drops down from a button. */
export function dropBehind(name: string, button: (t: Words) => string | RegExp): Opened {
  return { name, within: drop, open: (page, t) => press(page, button(t)) }
}

/** The list of a field, and the field is left alone again. */
export function listOf(name: string, label: (t: Words) => string): Opened {
  return {
    name,
    within: '.popup-list',
    open: async (page, t) => {
      await page.getByRole('combobox', { name: label(t), exact: true }).click()
      await page.getByRole('option').first().waitFor()
    },
  }
}

export async function press(page: Page, name: string | RegExp): Promise<void> {
  await page
    .getByRole('button', { name, ...(typeof name === 'string' && { exact: true }) })
    .first()
    .click()
}

/** It stays as it is: the next thing opens over it. */
export const leaveOpen = async (): Promise<void> => undefined

export async function escape(page: Page): Promise<void> {
  await page.keyboard.press('Escape')
}
