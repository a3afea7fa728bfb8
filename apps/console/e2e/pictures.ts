/** `npm run pictures`: takes the README's pictures of a case in the console and of a guide, from the demonstration. */
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { openFaces, openWindow } from './faces.ts'

const folder = join(import.meta.dirname, '../../../tooling/pictures')
mkdirSync(folder, { recursive: true })

const faces = await openFaces({ demo: true })
const { page } = await openWindow(faces.browser)
await page.goto(faces.console)
await page.getByLabel('登录名').fill('chen')
await page.getByLabel('密码').fill('green tea under seven lamps')
await page.locator('button[type="submit"]').click()
await page.locator('.today').waitFor()
await page.goto(`${faces.console}/cases`)
await page.locator('.list tbody tr, .list-row').first().waitFor()
await page.locator('a[href^="/cases/"]:not([href="/cases/new"])').first().click()
await page.locator('.case-head').waitFor()
await page.goto(page.url().replace(/(\/cases\/[^/]+).*/, '$1/materials'))
await page.locator('tbody.material').first().waitFor()
await page.locator('.why-button, button:has-text("为什么")').first().click()
await picture('console')
await page.goto(`${faces.site}/en/guides/first-filing/`)
await picture('guide')
await faces.close()

async function picture(name: string): Promise<void> {
  await page.waitForLoadState('networkidle')
  await page.screenshot({ path: join(folder, `${name}.png`) })
}
