/** How a screen looks to whoever reads it otherwise: axe with all its rules, and whether it runs out of a phone's width. */
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { axeFindings } from '@beian/browser/axe'
import type { Page } from 'playwright-core'
import { type Face, faceName, type Looked } from './sweep.ts'

const pictures = process.env['BEIAN_PICTURES']

/** Looks at the page as it stands now. */
export async function lookAt(page: Page, face: Face, { name, within }: Looked): Promise<string[]> {
  await keepPicture(page, `${name}-${faceName(face)}`)
  await unfold(page, within)
  const found = await axeFindings(page, within ? { within } : {})
  return face.width === 390 ? [...found, ...(await runningOut(page))] : [...found]
}

/** Opens what is folded away, also what comes to light by that. */
async function unfold(page: Page, within = 'main'): Promise<void> {
  const folded = page.locator(`${within} details:not(.menu):not([open]) > summary:visible`)
  for (let left = await folded.count(); left > 0; left = await folded.count()) {
    await folded.evaluateAll((all) => all.forEach((one) => one.parentElement?.toggleAttribute('open', true)))
    await page.waitForTimeout(20)
  }
}

/** What makes the page wider than the window. */
async function runningOut(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const wide = document.documentElement.clientWidth
    if (document.documentElement.scrollWidth <= wide) return []
    const beyond = [...document.querySelectorAll('body *')].filter(
      (element) => element.getBoundingClientRect().right > wide + 1,
    )
    const [first] = beyond.filter((element) => !beyond.some((other) => other !== element && element.contains(other)))
    return [`wider than the window: ${first?.outerHTML.slice(0, 200)}`]
  })
}

async function keepPicture(page: Page, name: string): Promise<void> {
  if (!pictures) return
  mkdirSync(pictures, { recursive: true })
  await page.screenshot({ path: join(pictures, `${name}.png`), fullPage: true })
}
