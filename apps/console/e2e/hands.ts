/** What a consultant's hands do on the case page: type, choose, tick, upload, and wait until it says it is saved. */

import type { Locator, Page } from 'playwright-core'

/** The field of a fact; `nth` tells two persons apart. */
export function fact(page: Page, key: string, nth = 0): Locator {
  return page.locator(`.fact[id$="-${key}"]`).nth(nth)
}

export async function saved(field: Locator): Promise<void> {
  await field.locator('.field-saving[data-state="saved"]').waitFor({ state: 'attached' })
}

export async function type(page: Page, key: string, text: string, nth = 0): Promise<void> {
  const field = fact(page, key, nth)
  await field.locator('input.input, textarea').first().fill(text)
  await field.locator('input.input, textarea').first().blur()
}

export async function fill(page: Page, key: string, text: string, nth = 0): Promise<void> {
  await type(page, key, text, nth)
  await saved(fact(page, key, nth))
}

/** Types a part of the option's name and takes it from the list, as the keyboard does. */
export async function choose(page: Page, key: string, title: string, nth = 0): Promise<void> {
  const field = fact(page, key, nth)
  await field.locator('input.input').fill(title)
  await page.getByRole('option', { name: title, exact: true }).click()
  await saved(field)
}

export async function tick(page: Page, key: string, titles: readonly string[], nth = 0): Promise<void> {
  const field = fact(page, key, nth)
  for (const title of titles) await field.getByLabel(title, { exact: true }).check()
  await saved(field)
}

export async function answer(page: Page, key: string, yes: boolean, nth = 0): Promise<void> {
  const field = fact(page, key, nth)
  await field
    .locator('input[type="radio"]')
    .nth(yes ? 0 : 1)
    .check()
  await saved(field)
}

export async function problemAt(page: Page, key: string): Promise<string> {
  const note = fact(page, key).locator('.problem')
  await note.waitFor()
  return note.innerText()
}

export async function go(page: Page, tab: string): Promise<void> {
  const address = page.url().replace(/(\/cases\/[^/#?]+).*/, `$1/${tab}`)
  await page.goto(address)
  await page.locator('.case-head').waitFor()
}

/** Topic and sentence of every requirement shown, each once. */
export async function requirementsOn(page: Page, within: string): Promise<readonly string[]> {
  await page.locator('[data-topic] .requirement-text').first().waitFor({ state: 'attached' })
  const lines = await page
    .locator(within)
    .evaluateAll((rows) =>
      rows.flatMap((row) =>
        [...row.querySelectorAll('.requirement-text')].map(
          (text) => `${row.getAttribute('data-topic')}: ${text.textContent?.trim()}`,
        ),
      ),
    )
  return [...new Set(lines)]
}
