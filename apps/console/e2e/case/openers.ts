/** How what opens on a case's page is opened. */
import type { Page } from 'playwright-core'
import { fact } from '../hands.ts'
import type { Opened } from '../sweep.ts'
import type { Words } from '../words.ts'

const dialog = '[role="dialog"]'

/** Stays as it is: the next screen is asked for anew. */
export const stay = async (): Promise<void> => undefined

/** The button of this name, the first of several. */
export async function press(page: Page, name: string, { exact = true } = {}): Promise<void> {
  await page.getByRole('main').getByRole('button', { name, exact }).first().click()
}

export function dialogOf(name: string, title: (t: Words) => string): Opened {
  return { name, within: dialog, open: (page, t) => press(page, title(t), { exact: false }) }
}

/** The list of the seldom acts. */
export const more: Opened = {
  name: 'more',
  within: '.menu .popup',
  open: (page) => page.locator('.case-title summary').click(),
  close: stay,
}

/** A file beside the facts it must agree with. */
export const viewer: Opened = {
  name: 'viewer',
  within: `${dialog} .agree`,
  open: (page) => page.locator('.receipt-name button').first().click(),
}

/** From the head of the case to the first file that waits for a judgement: the focus is on it. */
export async function leadToUnread(page: Page, t: Words): Promise<void> {
  await press(page, t.case.acts.review)
  await page.locator('.receipt[data-state="pending-review"] button:focus').waitFor()
}

/** Asks before an event goes with everything that rests on it. */
export const takeBack: Opened = {
  name: 'take-back',
  within: `${dialog} .goes-along`,
  open: (page) => page.locator('.past-line .button').last().click(),
}

/** The first task that stands with the case, opened to be changed. */
export const taskAmended: Opened = {
  name: 'task-amended',
  within: dialog,
  open: (page) => page.locator('.task-line button').first().click(),
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

/** Beside the page where there is room, else in a dialog. */
export const why: Opened = {
  name: 'why',
  within: `:is(${dialog}, .case-side):has(.explained)`,
  open: (page) => page.locator('.why-button').first().click(),
  close: async (page) => {
    await page.keyboard.press('Escape')
    await page.locator(dialog).waitFor({ state: 'detached' })
    for (const asked of await page.locator('.why-button[aria-pressed="true"]').all()) await asked.click()
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

/** What is typed is no domain name: the field says so. */
export async function typeNonsense(page: Page): Promise<void> {
  const field = fact(page, 'domainName.name')
  await field.locator('input').first().fill('不是域名')
  await field.locator('input').first().blur()
  await field.locator('.problem').waitFor()
}

/** A fact's list of words, open. */
export async function openList(page: Page): Promise<void> {
  await fact(page, 'domainName.holder').locator('.choice-open').click()
  await page.getByRole('listbox').waitFor()
}

export async function refuseFile(page: Page): Promise<void> {
  const notes = { name: 'notes.jpg', mimeType: 'image/jpeg', buffer: Buffer.from('<script>') }
  await page.locator('.upload input[type="file"]').first().setInputFiles(notes)
  await page.locator('.upload .problem').waitFor()
}

export async function supposeAnotherProvince(page: Page): Promise<void> {
  await page.locator('.supposing .choice-open').first().click()
  await page.getByRole('option').nth(5).click()
  await page.locator('.list-differs').first().waitFor()
}
