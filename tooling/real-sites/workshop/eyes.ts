/** Looks at an opened page as a visitor does: is the number to be seen, and where does one arrive by clicking it. */
import type { Page } from 'playwright-core'
import type { Case, Shown } from '../cases.ts'

const soon = 15_000

/** What is wrong with what is seen; nothing when it is right. */
export async function look(page: Page, { badge, unseen }: Case, shown: readonly Shown[]): Promise<readonly string[]> {
  const wrong: string[] = []
  for (const one of shown) wrong.push(...(await lookAt(page, one)))
  for (const number of unseen)
    if (await page.getByText(number).count()) wrong.push(`${number} is seen, which belongs to another host name`)
  if (badge) wrong.push(...(await lookAtBadge(page)))
  return wrong
}

async function lookAt(page: Page, { number, href }: Shown): Promise<readonly string[]> {
  const link = page.locator('a', { hasText: number }).filter({ visible: true }).last()
  try {
    await link.waitFor({ timeout: soon })
  } catch {
    return [`${number} is not seen as a link`]
  }
  await link.scrollIntoViewIfNeeded()
  const box = await link.boundingBox()
  const size = page.viewportSize()
  const inside = box && size && box.x >= 0 && box.y >= 0 && box.x + box.width <= size.width + 1
  const arrived = await arrival(page, () => link.click({ timeout: soon }))
  return [
    ...(inside ? [] : [`${number} does not stand inside the page: ${JSON.stringify(box)}`]),
    ...(arrived === href ? [] : [`${number} leads to ${arrived}, not to ${href}`]),
  ]
}

/** The address a click leads to, in a window of its own or in this one, which then goes back. */
async function arrival(page: Page, click: () => Promise<void>): Promise<string> {
  const away = (one: Page) => one.url().startsWith('https://')
  try {
    await click()
  } catch {
    return 'nowhere: it is covered, or off the page'
  }
  for (let waited = 0; waited < soon; waited += 50) {
    const there = page.context().pages().find(away)
    if (there) return back(page, there)
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
  return 'nowhere'
}

async function back(page: Page, there: Page): Promise<string> {
  const address = there.url()
  if (there === page) await page.goBack()
  else await there.close()
  return address
}

async function lookAtBadge(page: Page): Promise<readonly string[]> {
  const badge = page.locator('img[src$="beian.png"]').filter({ visible: true }).last()
  try {
    await badge.waitFor({ timeout: soon })
  } catch {
    return ['the badge is not seen']
  }
  const width = await badge.evaluate((image) => (image as unknown as { naturalWidth: number }).naturalWidth)
  return width > 0 ? [] : ['the badge does not load']
}
