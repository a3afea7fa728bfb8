// What every kind of page must be: accessible in light and dark, whole on a phone, without a script, a cookie or a stranger's request.
import { globSync } from 'node:fs'
import { AxeBuilder } from '@axe-core/playwright'
import { languages } from '@beian/domain/vocabulary'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { allPages, eachKindOnce, islands } from './pages.ts'
import { dist, type ServedSite, serveSite } from './served-site.ts'
import { sampleOf } from './walk/kinds.ts'

let site: ServedSite
beforeAll(async () => {
  site = await serveSite()
})
afterAll(() => site.close())

const said = (violations: readonly { id: string; nodes: readonly { html: string }[] }[]) =>
  violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)

/** A page that remembers what it should not have done: asked somebody else, broken the policy, thrown. */
async function watched(path: string): Promise<{ page: Page; complaints: readonly string[] }> {
  const context = await site.browser.newContext({ viewport: { width: 1440, height: 900 }, reducedMotion: 'reduce' })
  const page = await context.newPage()
  const complaints: string[] = []
  page.on('request', (request) => {
    if (!request.url().startsWith(site.origin)) complaints.push(request.url())
  })
  page.on('console', (message) => {
    if (message.type() === 'error' && !message.text().includes('404')) complaints.push(message.text())
  })
  page.on('pageerror', (error) => complaints.push(error.message))
  await page.goto(`${site.origin}${path}`)
  return { page, complaints }
}

const scriptPages = languages.flatMap((lang) => islands.map((island) => island(lang)))

/** `BEIAN_SWEEP=all` takes every kind in both languages, and more pages drawn from all. */
const all = process.env['BEIAN_SWEEP'] === 'all'
const looked = all ? allPages : eachKindOnce

test.each(looked)('%s keeps to itself, is accessible in light and dark, and whole on a phone', async (path) => {
  const { page, complaints } = await watched(path)
  const { violations } = await new AxeBuilder({ page }).analyze()
  expect(said(violations)).toEqual([])
  expect(await page.locator('script:not([type="application/ld+json"])').count(), 'scripts').toBe(
    scriptPages.includes(path) ? 1 : 0,
  )
  await page.emulateMedia({ colorScheme: 'dark' })
  const dark = await new AxeBuilder({ page }).withRules(['color-contrast']).analyze()
  expect(said(dark.violations), 'in the dark').toEqual([])
  await page.setViewportSize({ width: 390, height: 844 })
  expect(await page.evaluate('document.documentElement.scrollWidth'), 'width on a phone').toBeLessThanOrEqual(390)
  expect(complaints).toEqual([])
  expect(await page.context().cookies()).toEqual([])
  await page.context().close()
})

const sample = sampleOf(globSync('{zh,en}/**/index.html', { cwd: dist }).toSorted(), all ? 20 : 4)

test.each(sample)('%s, drawn from all pages, is accessible and whole on a phone', async (file) => {
  const { page, complaints } = await watched(`/${file.slice(0, -'index.html'.length)}`)
  expect(said((await new AxeBuilder({ page }).analyze()).violations)).toEqual([])
  await page.setViewportSize({ width: 390, height: 844 })
  expect(await page.evaluate('document.documentElement.scrollWidth'), 'width on a phone').toBeLessThanOrEqual(390)
  expect(complaints).toEqual([])
  await page.context().close()
})
