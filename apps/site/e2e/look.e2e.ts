// What every kind of page must be: accessible in light and dark, whole on a phone, without a script, a cookie or a stranger's request.
import { globSync } from 'node:fs'
import { axeFindings } from '@beian/browser/axe'
import { languages } from '@beian/domain/vocabulary'
import type { BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { allPages, eachKindOnce, islands } from './pages.ts'
import { dist, type ServedSite, serveSite } from './served-site.ts'
import { sampleOf } from './walk/kinds.ts'

let site: ServedSite
let context: BrowserContext
let page: Page
/** What a page should not do: ask somebody else, break the policy, throw. */
let complaints: string[]

beforeAll(async () => {
  site = await serveSite()
  context = await site.browser.newContext({ reducedMotion: 'reduce' })
  page = await context.newPage()
  page.on('request', (request) => {
    if (!request.url().startsWith(site.origin)) complaints.push(request.url())
  })
  page.on('console', (message) => {
    if (message.type() === 'error' && !message.text().includes('404')) complaints.push(message.text())
  })
  page.on('pageerror', (error) => complaints.push(error.message))
})
afterAll(() => site.close())

/** Opened anew, wide and in the light, also where only what follows the `#` is another. */
async function open(path: string): Promise<void> {
  complaints = []
  await page.emulateMedia({ colorScheme: 'light' })
  await page.setViewportSize({ width: 1440, height: 900 })
  await page.goto('about:blank')
  await page.goto(`${site.origin}${path}`)
}

async function isWholeOnAPhone(): Promise<void> {
  await page.setViewportSize({ width: 390, height: 844 })
  expect(await page.evaluate('document.documentElement.scrollWidth'), 'width on a phone').toBeLessThanOrEqual(390)
  expect(await axeFindings(page, { rules: ['target-size'] }), 'room for a finger').toEqual([])
}

const scriptPages = languages.flatMap((lang) => islands.map((island) => island(lang)))

/** `BEIAN_SWEEP=all` takes every kind in both languages, and more pages drawn from all. */
const all = process.env['BEIAN_SWEEP'] === 'all'
const looked = all ? allPages : eachKindOnce

test.each(looked)('%s keeps to itself, is accessible in light and dark, and whole on a phone', async (path) => {
  await open(path)
  expect(await axeFindings(page)).toEqual([])
  expect(await page.locator('script:not([type="application/ld+json"])').count(), 'scripts').toBe(
    scriptPages.includes(path) ? 1 : 0,
  )
  await page.emulateMedia({ colorScheme: 'dark' })
  expect(await axeFindings(page, { rules: ['color-contrast'] }), 'in the dark').toEqual([])
  await isWholeOnAPhone()
  expect(complaints).toEqual([])
  expect(await context.cookies()).toEqual([])
})

const sample = sampleOf(globSync('{zh,en}/**/index.html', { cwd: dist }).toSorted(), all ? 20 : 4)

test.each(sample)('%s, drawn from all pages, is accessible and whole on a phone', async (file) => {
  await open(`/${file.slice(0, -'index.html'.length)}`)
  expect(await axeFindings(page)).toEqual([])
  await isWholeOnAPhone()
  expect(complaints).toEqual([])
})
